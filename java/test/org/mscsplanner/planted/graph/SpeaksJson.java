package org.mscsplanner.planted.graph;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Uses a library that its room has not. */
record SpeaksJson(ObjectMapper mapper) {
}
