package org.mscsplanner.plan.action;

import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.DependencyExpression;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Sets a dependency expression with a choice (2008 and later). No stored source shows a cluster.exe option for it, so a
 * person does it with the cmdlet or in Failover Cluster Manager.
 */
public record SetDependencyExpression(Name resource, String expression, List<Name> providers) implements Action, OfResource {
    public SetDependencyExpression {
        providers = List.copyOf(providers);
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withExpression(expression, new TreeSet<>(providers)));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> DependencyExpression.same(r.expression(), expression)).isPresent();
    }

    @Override
    public String title() {
        return "Set the dependencies of \"" + resource + "\" to " + expression;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "Failover Cluster Manager shows " + expression + " for \"" + resource + "\".";
    }

    @Override
    public Undo undo() {
        return Undo.none("A person sets the former expression again; it stands in the record of this step.");
    }

    @Override
    public Clicks gui() {
        return Clicks.from2008("properties of \"" + resource + "\", Dependencies: " + expression + ". In PowerShell from 2008 R2 on: Set-ClusterResourceDependency -Resource "
                + literal(resource.text()) + " -Dependency " + literal(expression));
    }

    /** Single-quoted; PowerShell takes the typographic single quotes for quotes too. */
    private static String literal(String text) {
        return "'" + text.replaceAll("['\u2018-\u201b]", "$0$0") + "'";
    }
}
