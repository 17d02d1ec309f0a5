package org.mscsplanner.model;

import org.mscsplanner.diag.Place;

/**
 * When a group can be used, as opposed to being online (I-31): the cluster only asks the service control manager.
 *
 * @param service the service whose readiness is meant
 * @param address where a person looks, for example {@code https://10.20.0.20/}
 * @param delaySeconds how long the application needs after its resource is online
 * @param marginSeconds added before anybody calls it a failure
 */
public record Probe(Name name, Name group, Name service, String address, long delaySeconds, long marginSeconds,
        Place at) { }
