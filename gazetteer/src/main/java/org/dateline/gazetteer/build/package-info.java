/** Makes the gazetteer that Dateline brings along, from open data and from tables of ours. */
@NullMarked
package org.dateline.gazetteer.build;

import org.jspecify.annotations.NullMarked;
