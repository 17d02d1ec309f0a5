package org.mscsplanner.observe.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.State;
import org.mscsplanner.observe.batch.ScriptText;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.proof.Material;
import org.mscsplanner.proof.Materials;
import org.mscsplanner.property.Gen;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.DraftWriter;

/** From a spec to its rendered scripts and back to the same spec, as far as lines of cluster.exe can tell one. */
class RoundTripTest {
    static Stream<Arguments> clusters() {
        return Examples.clusters().stream().map(s -> Arguments.of(s.name() + " " + s.target().cluster(), s));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void rendered_scripts_lead_back_to_the_spec(String name, GeneralSpec spec) {
        returns(spec);
    }

    @Test
    void rendered_scripts_of_generated_specs_lead_back() {
        Gen.forAll(30, gen -> returns(new RandomSpecs(gen.number(0, 1_000_000)).spec(1 + gen.size())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void commands_of_the_imported_spec_are_the_commands_of_the_spec(String name, GeneralSpec spec) {
        assertEquals(typed(known(spec)), typed(with(known(spec), draft(read(spec)).groups())));
    }

    private static void returns(GeneralSpec unsorted) {
        GeneralSpec spec = known(unsorted);
        Imported imported = read(unsorted);
        assertTrue(imported.findings().stream().noneMatch(f -> f.code().severity() == Severity.ERROR), imported.findings().toString());
        GeneralSpec back = draft(imported);
        assertEquals(spec.groups(), Canonical.form(back).groups());
        assertEquals(spec.target().cluster(), back.target().cluster());
        assertEquals(new TreeSet<>(spec.target().nodeNames()), new TreeSet<>(back.target().nodeNames()));
        back.target().networks().forEach(n -> assertEquals(spec.target().network(n.name()).orElse(n).subnet().base(), n.subnet().base()));
        if (spec.target().quorum() instanceof Quorum.MajorityNodeSet wanted) {
            assertEquals(wanted.witness().share(), assertInstanceOf(Quorum.MajorityNodeSet.class, back.target().quorum()).witness().share());
        }
    }

    private static GeneralSpec draft(Imported imported) {
        return Examples.spec("back.json", DraftWriter.text(new DraftWriter.Known("back", imported.cluster(), imported.nodes(), imported.networks(),
                imported.quorum(), imported.groups())).getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(GeneralSpec spec) {
        Material material = Materials.of(spec, State.NOTHING);
        List<ScriptText> scripts = new ArrayList<>();
        material.files().forEach((path, bytes) -> {
            if (path.matches("scripts/[0-9]+-.*\\.cmd")) {
                scripts.add(ScriptText.decode(path, bytes));
            }
        });
        return CommandImport.read(scripts);
    }

    /**
     * What commands can tell. A computed wait and an explicit one look alike, and a choice of providers is set in Cluster
     * Administrator or PowerShell: no source has an option of cluster.exe for it (reference, 7.4).
     */
    private static GeneralSpec known(GeneralSpec spec) {
        GeneralSpec sorted = Canonical.form(spec);
        return with(sorted, sorted.groups().stream().map(g -> new Group(g.name(), g.description(), g.primaryNode(), g.preferredOwners(), g.antiAffinity(),
                g.failoverThreshold(), g.failoverPeriodHours(), g.failback(), 0, g.resources().stream().map(RoundTripTest::known).toList(), g.at())).toList());
    }

    private static Resource known(Resource r) {
        return r.dependsOn().isPlain() ? r : new Resource(r.name(), r.type(), r.separateMonitor(), r.possibleOwners(), Dependencies.none(r.at()), r.properties(),
                r.privateProperties(), r.registryCheckpoints(), r.cryptoCheckpoints(), r.at());
    }

    private static GeneralSpec with(GeneralSpec s, List<Group> groups) {
        return new GeneralSpec(s.name(), s.change(), s.target(), groups, s.registry(), s.files(), s.services(), s.fileEdits(), s.accounts(), s.probes(),
                s.syncJobs(), s.manualTasks(), s.decisions(), s.acknowledge(), s.clusters(), s.at());
    }

    /** Every command of cluster.exe that a person would type. */
    private static List<String> typed(GeneralSpec spec) {
        Plan plan = Planner.plan(Canonical.form(spec), "spec", State.NOTHING, "state");
        Procedures procedures = new Procedures(plan);
        List<String> lines = plan.steps().stream().flatMap(s -> procedures.of(s).main().stream()).filter(c -> c.program().equals("cluster")).map(Call::typed).toList();
        assertTrue(lines.size() > 3, lines.toString());
        return lines;
    }
}
