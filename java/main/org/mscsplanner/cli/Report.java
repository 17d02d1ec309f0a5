package org.mscsplanner.cli;

import java.util.List;
import org.mscsplanner.check.Judged;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;

/** What a verb has to say; one implementation for people, one for programs. */
public interface Report {
    /** Everything found in one spec, in report order. */
    void findings(String file, List<Judged> findings);

    /** One step of a plan. */
    void step(Plan plan, Step step);

    /** One file that was written. */
    void file(String path, long bytes, String sha256);

    /** A text that is the answer itself: a plan, a schema, an expanded spec. */
    void text(String kind, String text);

    /** One difference. */
    void difference(String kind, String what, String before, String after);

    /** A name and a value of the answer. */
    void fact(String name, String value);

    /** A message that is neither data nor a finding. */
    void message(String kind, String text);
}
