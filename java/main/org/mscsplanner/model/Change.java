package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/** The change request that the plan belongs to; printed, never interpreted. Zero minutes: no window was given. */
public record Change(String number, long windowMinutes, List<String> contacts, Place at) {
    public Change {
        contacts = List.copyOf(contacts);
    }
}
