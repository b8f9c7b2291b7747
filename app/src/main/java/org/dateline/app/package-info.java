/** Where everything is put together, and nothing else. */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
