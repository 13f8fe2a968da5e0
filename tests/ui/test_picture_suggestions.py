from pcplanner.domain.pictures import symbol
from pcplanner.ui.picture_suggestions import as_choices


def test_each_picture_is_a_choice_with_its_name() -> None:
    picture = symbol("swim", "somebody swims")
    assert [(c.key, c.words, c.picture) for c in as_choices([picture])] == [
        (picture, "somebody swims", picture)
    ]
