"""Ways of saying something, written as a small grammar, are found in the words of a question."""

import pytest

from bot.asking.words.wordings import Said, Wordings, WordSet

SETS = {"who": WordSet(("chief", "press")), "board": WordSet((), abbreviations=True)}


def lengths(text: str, question: str, at: int = 0, opens: tuple[int, ...] = ()) -> list[int]:
    words = question.split()
    said = Said(words, [place in opens for place in range(len(words))], str.isupper)
    return sorted({*Wordings(text, SETS).lengths(said, at)})


@pytest.mark.parametrize(
    ("text", "question", "found"),
    [
        ("just (checking|asking)", "just asking about robbery", [2]),
        ("just [really] checking", "just checking robbery", [2]),
        ("for [the] {who}", "for the chief press officer", [3, 4]),
        ("for {who=1}", "for chief press", [2]),
        ("for {board}", "for SLT today", [2]),
        ("{board} wants", "PSB wants robbery", [2]),
        ("is that right $", "is that right now", []),
        ("is that right $", "is that right", [3]),
        ("no rush", "no robbery", []),
        ("no", "", []),
    ],
)
def test_a_wording_is_found_in_every_length_it_can_have(text: str, question: str, found: list[int]) -> None:
    assert lengths(text, question or "x") == found


def test_a_wording_of_clauses_stands_only_where_one_begins() -> None:
    assert lengths("^ sorry", "robbery sorry", at=1) == []
    assert lengths("^ sorry", "robbery sorry", at=1, opens=(1,)) == [1]


def test_a_run_of_words_ends_with_its_clause() -> None:
    assert lengths("{who}", "chief press chief", opens=(2,)) == [1, 2]


@pytest.mark.parametrize("text", ["just (checking", "checking)", "[so"])
def test_a_wording_with_an_open_bracket_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        lengths(text, "just checking")
