package org.mscsplanner.planted.cellar;

/** Lies in a package that no table knows. */
final class Stray {
}
