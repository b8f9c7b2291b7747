package org.dateline.desk.report;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.document.Sha256;

/**
 * What a report is made of, in numbers.
 *
 * @param sources how many different sources, by name
 * @param unidentified how many lines have a source without a name
 * @param articles how many articles have a line
 * @param outlets how many differently named outlets
 */
record Summary(int lines, int sources, int unidentified, int articles, int outlets) {

  static Summary of(Report report) {
    Set<String> sources = new HashSet<>();
    Set<Sha256> articles = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    report
        .lines()
        .forEach(
            line -> {
              if (line.source().name() != null) {
                sources.add(line.source().name());
              }
              if (line.citation().outlet() != null) {
                outlets.add(line.citation().outlet());
              }
              articles.add(line.citation().sha256());
            });
    int unidentified = (int) report.lines().filter(line -> line.source().name() == null).count();
    int lines = (int) report.lines().count();
    return new Summary(lines, sources.size(), unidentified, articles.size(), outlets.size());
  }
}
