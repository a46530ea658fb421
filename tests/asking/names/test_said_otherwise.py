import pytest

from bot.asking.names.said_otherwise import SaidOtherwise
from bot.asking.words.name_forms import Words, joined_stems
from bot.asking.words.tokens import words_of

CALLED = {
    "searches": ("Stop and search", "searches"),
    "arrests": ("Arrests from stop and search", "stop and search arrest rate"),
    "section-60": ("Section 60 stop and searches", "s60"),
    "confidence": ("Confidence in the police", "confidence"),
    "women": ("Women officers",),
    "homes": ("Residential burglary (domestic burglary to 2016/17)", "residential burglary"),
    "bikes": ("Bicycle theft", "stolen bikes"),
}
NAMES: dict[str, tuple[Words, ...]] = {key: tuple(words_of(name) for name in names) for key, names in CALLED.items()}
OTHERWISE = SaidOtherwise(
    {words: frozenset({key}) for key, names in NAMES.items() for words in names},
    {joined_stems(words): frozenset({key}) for key, names in NAMES.items() for words in names},
    NAMES,
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("officers who are women", "women"),
        ("searches that led to an arrest", "arrests"),
        ("stop and searches resulting in arrest", "arrests"),
        ("arrest rate from stop and search", "arrests"),
        ("s60 searches", "section-60"),
        ("bikes stolen", "bikes"),
        ("confident", "confidence"),
        ("confidence in policing", "confidence"),
    ],
)
def test_a_measure_is_known_by_the_words_of_its_names_in_another_form(said: str, meant: str) -> None:
    assert OTHERWISE.measures(words_of(said)) == {meant}


@pytest.mark.parametrize(
    "said",
    [
        "searches and arrests",
        "searches were recorded",
        "stop",
        "police officers",
        "arrests of officers",
        "searching for",
        "residential burglary 2016/17",
    ],
)
def test_other_words_make_another_thing_of_it(said: str) -> None:
    assert not OTHERWISE.measures(words_of(said))
