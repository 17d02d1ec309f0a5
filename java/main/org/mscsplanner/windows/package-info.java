/**
 * Windows itself, read through JNA without starting a program: what kind of Windows this is, and the registry in either
 * view. Nothing here changes anything.
 *
 * <p>Read first: {@link org.mscsplanner.windows.WindowsFacts} and {@link org.mscsplanner.windows.RegistryPort}. Each port
 * has one implementation over JNA; its methods keep the names and the meaning of the Windows functions behind them. An
 * absence that a caller must expect is a value, everything else that Windows refuses is a {@link
 * org.mscsplanner.windows.WindowsException} with code and text.
 */
@NullMarked
package org.mscsplanner.windows;

import org.jspecify.annotations.NullMarked;
