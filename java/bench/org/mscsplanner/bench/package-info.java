/** How fast the house is: {@code bench.sh} times whole processes, the JMH classes here time the engine alone. */
@NullMarked
package org.mscsplanner.bench;

import org.jspecify.annotations.NullMarked;
