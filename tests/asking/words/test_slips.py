import pytest

from bot.asking.words.slips import Slip, is_left_out_or_exchanged, only_vowels_left_out, slip_between


@pytest.mark.parametrize(
    ("word", "known", "slip"),
    [
        ("robery", "robbery", Slip.PLAIN),
        ("froce", "force", Slip.PLAIN),
        ("appril", "april", Slip.PLAIN),
        ("homocide", "homicide", Slip.PLAIN),
        ("offense", "offence", Slip.PLAIN),
        ("robkery", "robbery", Slip.ONE_LETTER),
        ("vehical", "vehicle", Slip.IN_SOUND),
        ("westbrk", "westbrook", Slip.IN_SOUND),
        ("confidnse", "confidence", Slip.TWO_LETTERS),
        ("theft", "arson", Slip.NONE),
    ],
)
def test_slips_are_told_by_what_they_are(word: str, known: str, slip: Slip) -> None:
    assert slip_between(word, known) == slip


def test_a_letter_of_a_short_word_is_left_out_within_it() -> None:
    assert is_left_out_or_exchanged("knfe", "knife")
    assert is_left_out_or_exchanged("dwon", "down")
    assert not is_left_out_or_exchanged("thef", "theft")
    assert not is_left_out_or_exchanged("dale", "gale")


def test_a_word_without_its_vowels_keeps_every_consonant() -> None:
    assert only_vowels_left_out("brmnghm", "birmingham")
    assert not only_vowels_left_out("brmngh", "birmingham")
    assert not only_vowels_left_out("yr", "year")
