package org.rhomboid.catalog.domain.search;

/** How a text fits what was typed; accents, capitals and punctuation never count. */
public enum How {
  /** It is what was typed. */
  EXACT,
  /** It has every word that was typed, as typed or in another form: {@code rotations} finds {@code rotation}. */
  WORD,
  /** It begins with what was typed, or a word of it does with the last word that was typed. */
  PREFIX,
  /** What was typed is inside its words, as German makes them: {@code dehnung} finds {@code Nackendehnung}. */
  PART,
  /** It looks like what was typed: a slip of the keyboard. */
  SIMILAR
}
