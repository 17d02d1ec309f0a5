/**
 * What the tests stand on besides Java: a real cmd.exe (Wine), compiled stand-ins (mingw-w64), a PowerShell engine, a
 * Windows Java, a browser. {@link org.mscsplanner.ground.Ground} decides whether a part is there; a test that needs one
 * says so first and is skipped, or fails where the part is required.
 */
package org.mscsplanner.ground;
