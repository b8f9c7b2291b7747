/** The command line: commands that parse and print; others do the work. */
@NullMarked
package org.dateline.app.cli;

import org.jspecify.annotations.NullMarked;
