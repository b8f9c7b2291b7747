/** What is checked of the repository itself: its documents, its notices, the length of methods. */
@NullMarked
package org.dateline.app.docs;

import org.jspecify.annotations.NullMarked;
