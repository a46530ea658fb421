import pytest

from bot.figures.word_lists import LONGEST_NAME, cut_name, listed, ordinal


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_words_are_listed_as_in_a_sentence(words: list[str], text: str) -> None:
    assert listed(words) == text


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st")]
)
def test_ordinals_are_spelt_as_they_are_said(number: int, text: str) -> None:
    assert ordinal(number) == text


def test_a_long_name_is_cut_and_its_white_space_is_plain() -> None:
    assert cut_name("two\nlines ") == "two lines"
    assert len(cut_name("x" * 500)) == LONGEST_NAME
