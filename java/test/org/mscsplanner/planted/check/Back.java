package org.mscsplanner.planted.check;

import org.mscsplanner.planted.plan.Thinks;

/** The other half of the circle. */
record Back(Thinks thinks) {
}
