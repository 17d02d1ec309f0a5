package org.mscsplanner.planted.text;

/** Talks where only the door may talk. */
final class Prints {
    void say(String what) {
        System.out.println(what);
    }
}
