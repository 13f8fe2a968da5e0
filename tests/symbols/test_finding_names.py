from pcplanner.symbols.finding_names import Name, NameKind, entries_of, own_names, told_names
from pcplanner.symbols.finding_words import Forms
from pcplanner.symbols.pack import Symbol


def symbol_of(label: str, *words: str, pack: str = "other", group: str = "things") -> Symbol:
    return Symbol(label, label, words, group, f"{label}.", pack)


def names_of(*symbols: Symbol) -> list[Name]:
    return list(own_names(list(entries_of(symbols))))


def told(names: list[Name], kind: NameKind) -> set[str]:
    return {" ".join(name.words) for name in names if name.kind is kind}


def test_a_symbol_has_its_label_and_its_other_words() -> None:
    names = names_of(symbol_of("mum", "mother", "mam"))
    assert told(names, NameKind.LABEL) == {"mum"}
    assert told(names, NameKind.WORD) == {"mother", "mam"}


def test_which_drawing_of_a_thing_it_is_does_not_belong_to_its_name() -> None:
    names = names_of(symbol_of("doctor 1a"), symbol_of("happy lady"), symbol_of("eat 2 , to"))
    assert told(names, NameKind.SHORT) == {"doctor", "happy", "eat"}


def test_the_marks_of_a_file_name_are_read() -> None:
    (name,) = names_of(symbol_of("walk_dog_,_to"))
    assert name.words == ("walk", "dog")
    assert name.entry.is_bare


def test_a_country_is_found_by_its_name() -> None:
    assert told(names_of(symbol_of("flag The Gambia")), NameKind.PROPER) == {"gambia"}


def test_a_word_that_many_symbols_of_a_pack_carry_names_a_shelf_only() -> None:
    names = names_of(*(symbol_of(f"thing {letter}", "garden") for letter in "abcdefghij"))
    assert told(names, NameKind.TAG) == {"garden"}
    assert not told(names, NameKind.WORD)


def test_our_lists_add_names_to_whatever_pack_has_the_thing() -> None:
    names = names_of(symbol_of("swim"))
    forms = Forms(["swim"])
    assert "go swim" in {" ".join(forms.key(name.words)) for name in told_names(names, forms)}
    assert not list(told_names(names_of(symbol_of("unheard of thing")), forms))


def test_a_word_that_mostly_means_something_else_is_loose() -> None:
    names = names_of(Symbol("lonely", "lonely", ("on my own", "nobody"), "feelings", "Lonely."))
    assert told(names, NameKind.LOOSE) == {"on my own"}
    assert told(names, NameKind.WORD) == {"nobody"}


def test_a_picture_of_a_button_is_known_as_one() -> None:
    (button,) = entries_of([Symbol("undo", "undo", (), "program", "Undo.")])
    assert button.is_button
