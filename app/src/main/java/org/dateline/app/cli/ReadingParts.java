package org.dateline.app.cli;

import java.nio.file.Path;
import org.dateline.article.mention.Institutions;
import org.dateline.article.page.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * What the user may put in the place of parts that Dateline brings along.
 *
 * @param pages by which pages are read
 * @param places the file of what the user says of places' names; null if there is none
 * @param institutions which institutions are known
 */
public record ReadingParts(PageModel pages, @Nullable Path places, Institutions institutions) {}
