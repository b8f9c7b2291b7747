package org.dateline.desk.report;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.document.Sha256;

/**
 * What a report is made of, in numbers.
 *
 * @param sources how many different sources, by name
 * @param unidentified how many lines have a source without a name
 * @param articles how many articles have a line, or say again what a line says
 * @param copies how many of them repeat the words of another
 * @param outlets how many differently named outlets these have
 */
record Summary(int lines, int sources, int unidentified, int articles, int copies, int outlets) {

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
              Stream.concat(
                      Stream.of(line.citation()), line.copies().stream().map(Line.Copied::citation))
                  .forEach(
                      citation -> {
                        if (citation.outlet() != null) {
                          outlets.add(citation.outlet());
                        }
                        articles.add(citation.sha256());
                      });
            });
    Set<String> repeating =
        report.coverage().nearCopies().stream()
            .map(copy -> copy.how().article())
            .collect(Collectors.toSet());
    int copies =
        (int) articles.stream().filter(article -> repeating.contains(article.hex())).count();
    int unidentified = (int) report.lines().filter(line -> line.source().name() == null).count();
    int lines = (int) report.lines().count();
    return new Summary(
        lines, sources.size(), unidentified, articles.size(), copies, outlets.size());
  }
}
