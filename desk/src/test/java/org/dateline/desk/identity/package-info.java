/** Who is joined with whom, and what users decide of it. Persons and bodies are invented. */
@NullMarked
package org.dateline.desk.identity;

import org.jspecify.annotations.NullMarked;
