package org.mscsplanner.windows;

/** The top of a registry path. */
public enum RegistryRoot {
    LOCAL_MACHINE,
    CURRENT_USER,
    USERS
}
