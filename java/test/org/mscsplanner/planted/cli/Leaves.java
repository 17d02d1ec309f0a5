package org.mscsplanner.planted.cli;

/** Ends the program from behind the door: only Main may. */
final class Leaves {
    void leave() {
        System.out.println("allowed here");
        System.exit(31);
    }
}
