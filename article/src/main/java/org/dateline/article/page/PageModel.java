package org.dateline.article.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How probably a block of a page belongs to the article's running text, and what decided: gradient
 * boosted trees (Friedman 2001) over the block's features. The recipe is {@code training/pages.py};
 * what the model learnt from and what it scores stands in {@code training/PAGE_MODEL_CARD.md}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PageModel {
  private static final String FORMAT = "dateline-page-model/1";
  private static final String SHIPPED = "page-model.json";
  private static final long LARGEST = 16_000_000;
  private static final int LEAF = -1;

  private final List<Tree> trees;

  /** A node's numbers stand at its place in each array. */
  private static final class Tree {
    /** The place of the feature asked for; {@link #LEAF} in a leaf. */
    private final int[] feature;

    /** The greatest value that goes left. */
    private final double[] threshold;

    /** The place of the left child; the right child is the next one. */
    private final int[] left;

    /** The log odds that the tree would add if it ended there. */
    private final double[] value;

    Tree(int size) {
      feature = new int[size];
      threshold = new double[size];
      left = new int[size];
      value = new double[size];
    }

    double of(double[] features) {
      int node = 0;
      for (int asked = feature[0]; asked != LEAF; asked = feature[node]) {
        node = features[asked] <= threshold[node] ? left[node] : left[node] + 1;
      }
      return value[node];
    }

    int next(int node, double[] features) {
      return features[feature[node]] <= threshold[node] ? left[node] : left[node] + 1;
    }
  }

  private PageModel(List<Tree> trees) {
    this.trees = List.copyOf(trees);
  }

  private static final class Shipped {
    private static final PageModel MODEL = load();
  }

  /** The model that ships with Dateline; read once. */
  public static PageModel shipped() {
    return Shipped.MODEL;
  }

  private static PageModel load() {
    try (InputStream in = PageModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The page model '" + SHIPPED + "' is not in the program");
      }
      return parse(in.readAllBytes(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model file.
   *
   * @throws IOException if the file cannot be read, or is not a model that fits this program; the
   *     message names file, value and rule
   */
  public static PageModel read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no such file; training/pages.py makes one");
    }
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new IOException(
          "%s has %s bytes; a page model has at most %s".formatted(file, size, LARGEST));
    }
    return parse(Files.readAllBytes(file), file.toString());
  }

  private static PageModel parse(byte[] bytes, String name) throws IOException {
    try {
      JsonNode root = JsonMapper.shared().readTree(bytes);
      String format = root.path("format").asString("");
      if (!format.equals(FORMAT)) {
        throw new IOException(
            "%s is of the format '%s'; read is '%s'".formatted(name, format, FORMAT));
      }
      int[] features = features(root.path("features"));
      List<Tree> trees = new ArrayList<>();
      for (JsonNode tree : root.path("trees")) {
        trees.add(tree(tree, features));
      }
      return new PageModel(trees);
    } catch (JacksonException e) {
      throw new IOException("%s is no page model: %s".formatted(name, e.getOriginalMessage()), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("%s is no page model: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static int[] features(JsonNode names) {
    int[] features = new int[names.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = Feature.valueOf(names.get(i).asString()).place();
    }
    return features;
  }

  private static Tree tree(JsonNode node, int[] features) {
    int size = node.path("left").size();
    Tree tree = new Tree(size);
    for (int i = 0; i < size; i++) {
      int feature = node.path("feature").path(i).asInt();
      int left = node.path("left").path(i).asInt();
      boolean leaf = feature < 0;
      if (feature >= features.length || (!leaf && (left <= i || left + 1 >= size))) {
        throw new IllegalArgumentException(
            "node %s of a tree asks for feature %s of %s and leads to nodes %s and %s of %s"
                .formatted(i, feature, features.length, left, left + 1, size));
      }
      tree.feature[i] = leaf ? LEAF : features[feature];
      tree.threshold[i] = node.path("threshold").path(i).asDouble();
      tree.left[i] = left;
      tree.value[i] = node.path("value").path(i).asDouble();
    }
    if (size == 0) {
      throw new IllegalArgumentException("a tree has no node");
    }
    return tree;
  }

  /**
   * How probably a block belongs to the article.
   *
   * @param features its features, in the order of {@link Feature}
   * @return 0 to 1
   */
  double probability(double[] features) {
    double odds = 0;
    for (Tree tree : trees) {
      odds += tree.of(features);
    }
    return 1 / (1 + StrictMath.exp(-odds));
  }

  /**
   * The feature that weighed most for the answer: by how much the log odds change where a tree asks
   * for it (Saabas 2014).
   *
   * @param isArticle whether the answer was that the block belongs to the article
   */
  Feature decisive(double[] features, boolean isArticle) {
    double[] weights = new double[features.length];
    for (Tree tree : trees) {
      int node = 0;
      while (tree.feature[node] != LEAF) {
        int next = tree.next(node, features);
        double change = tree.value[next] - tree.value[node];
        weights[tree.feature[node]] += isArticle ? change : -change;
        node = next;
      }
    }
    int decisive = 0;
    for (int i = 1; i < weights.length; i++) {
      decisive = weights[i] > weights[decisive] ? i : decisive;
    }
    return Feature.at(decisive);
  }
}
