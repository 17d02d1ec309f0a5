package org.mscsplanner.check;

import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.GeneralSpec;

/** One thing that must hold in a sound spec. It never throws, however damaged the spec is. */
interface Rule {
    /**
     * What does not hold.
     *
     * @return in any order; the same set whatever the order of the spec's lists
     */
    List<Finding> judge(GeneralSpec spec);
}
