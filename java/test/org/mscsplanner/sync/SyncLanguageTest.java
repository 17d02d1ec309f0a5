package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;

/** On a German, Japanese or Turkish Windows the same bytes are rendered, and every situation ends as on an English one. */
class SyncLanguageTest {
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "de", Map.of("Listing status for resource group", "Status wird aufgelistet f\u00fcr Ressourcengruppe", "Listing status for all available resource groups",
                    "Auflisten des Status aller Gruppen", "Group ", "Gruppe", "Node ", "Knoten", "Online", "Aktiv"),
            "ja", Map.of("Listing status for resource group", "\u30ea\u30bd\u30fc\u30b9 \u30b0\u30eb\u30fc\u30d7", "Listing status for all available resource groups",
                    "\u3059\u3079\u3066", "Group", "\u30b0\u30eb\u30fc\u30d7", "Node", "\u30ce\u30fc\u30c9", "Online", "\u30aa\u30f3\u30e9\u30a4\u30f3"),
            "tr", Map.of("Listing status for resource group", "Kaynak grubu durumu", "Listing status for all available resource groups",
                    "T\u00fcm gruplar", "Group", "Grup", "Node", "D\u00fc\u011f\u00fcm", "Online", "\u0130\u00e7evrimi\u00e7i"));

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja", "tr"})
    void every_situation_ends_as_in_english(String language) {
        byte[] english = SyncLab.robocopy().script();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertArrayEquals(english, SyncLab.robocopy().script());
            Foreign foreign = new Foreign(WORDS.get(language));
            for (Situation situation : Situations.all()) {
                for (Tool tool : situation.tools()) {
                    situation.check(tool, foreign);
                }
            }
            assertTrue(foreign.translated > Situations.all().size(), foreign.translated + " answers");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** cluster.exe of another language; the other programs of a sync print no words. */
    private static final class Foreign implements ScriptRunner {
        private final Interpreter interpreter = new Interpreter();
        private final Map<String, String> words;
        private int translated;

        Foreign(Map<String, String> words) {
            this.words = words;
        }

        @Override
        public ScriptRun run(World world, Name node, String path, List<String> arguments, Watch watch) {
            return interpreter.run(world, node, path, arguments, new Forwarding(watch) {
                @Override
                public Optional<Answer> instead(World here, String step, String program, String tail) {
                    Optional<Answer> other = super.instead(here, step, program, tail);
                    return other.isPresent() || !program.equals("cluster") ? other : Optional.of(cluster(here, node, tail));
                }
            });
        }

        private Answer cluster(World world, Name node, String tail) {
            Answer english = Toolbox.run(new Session(world, world.machine(node).orElseThrow()), "cluster", tail, "");
            String text = english.output();
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            translated += text.equals(english.output()) ? 0 : 1;
            return new Answer(english.code(), text);
        }
    }
}
