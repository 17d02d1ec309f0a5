package org.mscsplanner.windows;

import java.util.Optional;

/** The registry, to be read. */
public interface RegistryPort {
    /**
     * A key with the names of its subkeys and all its values, as they are at this moment.
     *
     * @param path below the root, with backslashes, such as {@code SOFTWARE\Acme}; letter case does not matter
     * @return empty when there is no such key
     * @throws WindowsException when Windows refuses, for example for lack of rights
     */
    Optional<RegistryKeyContent> read(RegistryRoot root, String path, RegistryView view) throws WindowsException;
}
