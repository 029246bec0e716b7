package lis.schema;

import lis.model.Key;

/** The file of reviews, which lis writes itself. */
record ReviewsSchema(Known known) {
  Schema schema() {
    return Schema.listOf(review())
        .error("A list of reviews is needed here. Let `lis review` write it.")
        .described("Reviews", Hover.of("Who has read what, and what it said then."));
  }

  private Schema review() {
    return new Keys()
        .required(Key.ELEMENT, "The id of the element that was read.", new Ids(known).all())
        .required(Key.BY, "The role or body that read it; never the name of a person.", Values.TEXT)
        .required(Key.WHEN, "The day.", Values.DATE)
        .required(Key.READ, "Six letters for what the element said.", Values.TEXT)
        .optional(
            Key.LINKS,
            "Six letters for what each element said that it was linked with, by their ids.",
            Schema.of(Type.OBJECT).with(Keyword.ADDITIONAL_PROPERTIES, Values.TEXT))
        .closed();
  }
}
