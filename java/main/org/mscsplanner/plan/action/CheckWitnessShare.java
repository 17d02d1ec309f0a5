package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;

/** Looks that the quorum resource still names the witness share after its group has moved. Changes nothing. */
public record CheckWitnessShare(Name resource, WinPath share) implements Look, OfResource {
    @Override
    public String title() {
        return "Check that \"" + resource + "\" names the witness share " + share;
    }

    @Override
    public String check() {
        return "The private property MNSFileShare of \"" + resource + "\" reads " + share + ".";
    }

    @Override
    public Clicks gui() {
        return Clicks.NONE;
    }
}
