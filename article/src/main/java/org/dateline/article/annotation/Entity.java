package org.dateline.article.annotation;

import java.util.List;

/**
 * What mentions refer to: one person, one institution.
 *
 * @param id such as {@code e1}; unique in the article
 * @param type what it is
 * @param name a person's fullest name in the article; an institution's usual name; an unnamed
 *     source as described, without article
 * @param roles offices and functions as the page names them, such as "Deputy prime minister"
 * @param of what it belongs to: institutions, countries
 */
public record Entity(String id, EntityType type, String name, List<String> roles, List<String> of)
    implements Annotation {
  public Entity {
    roles = List.copyOf(roles);
    of = List.copyOf(of);
  }
}
