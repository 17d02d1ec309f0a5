package org.mscsplanner.check;

import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.GeneralSpec;

/** One thing that must hold in a sound spec. It never throws, however damaged the spec is. */
interface Rule {
    /**
     * What does not hold.
     *
     * @param spec of one cluster; its lists are in the order of their places ({@link PlaceOrder})
     * @return in any order
     */
    List<Finding> judge(GeneralSpec spec);
}
