package org.mscsplanner.planted.diag;

import org.mscsplanner.planted.model.LooksOut;

/** A leaf that imports an outer room, and that only as the element of an array. */
final class SeesTheModel {
    int count(LooksOut[] outer) {
        return outer.length;
    }
}
