import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.nearest import did_you_mean, nearest

KEYS = ["severity", "select", "when", "title", "every", "notify"]


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("severty", KEYS, "severity"),
        ("Severity", KEYS, "severity"),
        ("notfy", KEYS, "notify"),
        ("west_midlands", ["west-midlands", "west-mercia"], "west-midlands"),
        ("burglary", ["burglary-dwelling", "robbery-personal"], "burglary-dwelling"),
        ("msg", ["msf", "lpu"], "msf"),
        ("zzzzzz", KEYS, None),
        ("", KEYS, None),
        ("  ", KEYS, None),
        ("severity", [], None),
        ("a", KEYS, None),
    ],
)
def test_the_nearest_word_is_the_one_meant(word: str, known: list[str], meant: str | None) -> None:
    assert nearest(word, known) == meant


def test_a_proposal_is_the_end_of_a_sentence() -> None:
    assert did_you_mean("severty", KEYS) == "; did you mean 'severity'?"


def test_without_a_near_word_nothing_is_proposed() -> None:
    assert did_you_mean("qqqq", KEYS) == ""


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=8), st.randoms())
def test_the_order_of_the_known_words_does_not_matter(word: str, known: list[str], chance: object) -> None:
    shuffled = known[:]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert nearest(word, known) == nearest(word, iter(shuffled))


@given(st.lists(st.text("abcdefghij-", min_size=1).map(lambda text: f"k{text}k"), min_size=1, max_size=8))
def test_a_known_word_is_proposed_for_itself(known: list[str]) -> None:
    assert nearest(known[0], known) == known[0]
