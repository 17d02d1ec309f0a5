package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Resource;

/** A File Share is known by a name of its own, not by the path under which clients or nodes reach it. */
final class ShareNameRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            String share = member.text("ShareName");
            if (member.resource().isType(Resource.FILE_SHARE) && !share.isBlank() && (!share.equals(share.strip()) || !SyncAccountRule.isShareName(share))) {
                found.add(Finding.of(ModelCode.SHARE_NAME, member.privateAt("ShareName"), "share", Wording.shown(share), "resource", Wording.shown(member.name())));
            }
        }
        return found;
    }
}
