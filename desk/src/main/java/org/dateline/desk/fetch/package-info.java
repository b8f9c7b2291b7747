/**
 * From addresses to bytes: the only code that opens connections. It keeps to what sites ask of
 * programs, never reaches into the network in which it runs unless told to, and trusts no answer.
 */
@NullMarked
package org.dateline.desk.fetch;

import org.jspecify.annotations.NullMarked;
