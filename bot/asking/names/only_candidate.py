"""Words that could not be placed and are part of the names of one thing alone, which is what they are taken for.

The answer says what was taken. It is no measure that the words may be less or other than: a part of a name of two
things, a thing of which something else is counted (the burglary of burglary arrests), the worst of its kind, or what
parts its words otherwise (theft from, where theft of is held). Nor is it a place that may lie within an area.
"""

import re
from collections.abc import Collection, Sequence

from bot.asking.names.by_its_own_word import goes_by_its_own_word
from bot.asking.names.form_asked import form_fits
from bot.asking.names.grounds_of_forces import is_its_ground
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.only_held import OF_THE_WORST, head_of
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood
from bot.asking.words.english_words import is_english
from bot.asking.words.name_forms import Words, is_of_two
from bot.asking.words.tokens import Token, root, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.areas import Area
from bot.figures.measures import Measure, Unit

_TOO_WIDE = frozenset(
    root(word)
    for word in word_set(
        "theft crime violence offence incident custody officer constable staff police call victim area people home "
        "case job log report survey user file encounter examination exhibit record time arrest search outcome rate day "
        "week contact text received recorded offered taken handled answered made attended executed logged"
    )
)
"""Of these by themselves one measure says too little."""
_RECORDS = frozenset(root(word) for word in word_set("crime offence incident episode report recorded"))
"""What a name may be headed by and its thing said without: it is how the thing is written down."""
_OF_OTHERS = frozenset(root(word) for word in word_set("officer staff police child women repeat non other attempted"))
_OF_MANY_SORTS = frozenset({root("arrest"), root("violence")})
"""Which sort of these is counted stands in front of them in a name: drug arrests are more than drug driving arrests."""
_JOINING = re.compile(r"(?i:,|&|/|\band\b|\bor\b)")
_COUNTED = (Unit.COUNT, Unit.POUNDS)
_PARTING = word_set("from by with without against not on to over under within outside above below before after")
_PER_SO_MANY = frozenset({"per", "1000", "1,000"})
_SIDES = word_set("north south east west northern southern eastern western central upper lower inner outer mid")
_WITHIN = word_set(
    "airport station stations hospital university college market harbour port park parks school prison town city "
    "centre village road street estate quarter bridge hill green island islands coast river avenue lane drive close "
    "court garden gardens square crescent terrace row mount walk way heath common moor marsh cross end side corner gate"
)
"""What may as well be a place within an area whose name has the word."""


def only_candidate(
    outcome: object, tokens: Sequence[Token], vocabulary: Vocabulary, before: Collection[str] = ()
) -> Choice | None:
    """The one choice of a question with words that are part of names, where they may be taken for it; else None.

    `before` are the measures that it goes on from.
    """
    if not (isinstance(outcome, NotUnderstood) and outcome.reason == "part of a name"):
        return None
    framework = vocabulary.framework
    said = tuple(token.word for token in tokens)
    words = tuple(outcome.word.split())
    if (of_named := _of_what_is_named(outcome, said, before, vocabulary)) is not None or len(outcome.choices) != 1:
        return of_named
    (choice,) = outcome.choices
    measure = next((one for one in framework.measures.values() if one.name == choice.label), None)
    if measure is not None:
        fits = form_fits(said, measure) or not _PER_SO_MANY.isdisjoint(said)
        fits = fits and _stand_as_in_its_names(words, said, measure)
        fits = fits and not leaves_out_its_sort(words, words_of(measure.name))
        own = _is_what_it_counts(words, measure) or goes_by_its_own_word(words, said, measure, framework)
        return choice if fits and own else None
    area = next((one for one in framework.areas.values() if one.name == choice.label), None)
    if area is not None and area.key == framework.home and is_its_ground(words, said, area):
        return choice
    together = any(said[at : at + len(words)] == words for at in range(len(said)))  # no north and west
    return choice if area is not None and together and _is_the_area(words, area, vocabulary) else None


def _of_what_is_named(
    outcome: NotUnderstood, said: Words, before: Collection[str], vocabulary: Vocabulary
) -> Choice | None:
    """`DA crimes last month and charge rate`: the one percentage of what is named before the part of its name."""
    words = outcome.word.split()
    at = next((place for place, word in enumerate(said) if word in words), 0)
    named = {one.key for name in names_said(said, vocabulary) if name.end <= at for one in name.readings}
    of_named = {one.name for one in vocabulary.framework.measures.values() if one.of in {*named, *before}}
    choices = [one for one in outcome.choices if one.label in of_named]
    return choices[0] if len(choices) == 1 else None


def _is_what_it_counts(words: Words, measure: Measure) -> bool:
    """Whether a measure counts the thing that was said, or all that is held of it."""
    roots = {root(word) for word in words}
    if (
        "other" in words
        or measure.unit not in _COUNTED
        or roots <= _TOO_WIDE
        or (len(words) == 1 and words[0].endswith(("ing", "ed")))
    ):
        return False
    names = (measure.name, *measure.aliases)
    own = {name: {root(word) for word in words_of(name)} for name in names}
    if not roots <= set().union(*own.values()):
        return False
    if not all(says_all_of(words, name) for name in names if roots & own[name]):
        return False
    return any(_says_the_thing(words, words_of(name)) for name in names)


def _says_the_thing(words: Words, name: Words) -> bool:
    """Whether words name what is counted under a name, and leave out nothing that makes it another thing."""
    head, roots, own = head_of(name), {root(word) for word in words}, {root(word) for word in name}
    if (own - roots) & (OF_THE_WORST | _OF_OTHERS) or not roots & own:
        return False
    return head in sense_of(words).bag | roots or bool(roots & own & _RECORDS)


def leaves_out_its_sort(words: Words, name: Words) -> bool:
    """Whether words name what is of many sorts without what says which of them a name is of."""
    sort = sense_of(name).bag - sense_of(words).bag
    return bool({root(word) for word in words} & {root(word) for word in name} & _OF_MANY_SORTS) and bool(sort)


def says_all_of(words: Words, name: str) -> bool:
    """Whether a name is of one thing, or words say each that it is of, beside the word that joins them: business
    burglary is not all of business and community burglary, nor ferry staff of rail and ferry staff.
    """
    if not is_of_two(words_of(name)):
        return True
    parts = [part for part in map(words_of, _JOINING.split(name)) if part]
    roots, (*firsts, last) = {root(word) for word in words}, parts
    behind = last[:-1] if len(last) > 1 else last  # its last word may be what all of them are
    return all(root(part[-1]) in roots for part in firsts) and bool(roots & {root(word) for word in behind})


def _stand_as_in_its_names(words: Collection[str], said: Sequence[str], measure: Measure) -> bool:
    """Whether nothing that parts the words is said that the names have not: theft from a vehicle is not of it."""
    places = [place for place, word in enumerate(said) if word in words]
    between = {*said[max(places[0] - 1, 0) : places[-1] + 1]} if places else set()
    own = {word for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return not between & ({*_PARTING, "and", "or"} - own)


def _is_a_name_in_it(words: Words, area: Area) -> bool:
    """`Downley` of Ridgeworth and Downley: the whole of what stands there, a name of its own and no word of English."""
    parts = [tuple(words_of(part)) for part in _JOINING.split(area.name)]
    return words in parts and not any(is_english(word) or word in _SIDES for word in words)


def _is_the_area(words: Words, area: Area, vocabulary: Vocabulary) -> bool:
    """Whether words can be nothing but an area of the force: the outer of Stanchester Outer, beside its Central."""
    framework = vocabulary.framework
    home = framework.home
    if home is None or home not in framework.with_ancestors(area.key):
        return False
    if "and" in words_of(area.name):
        return _is_a_name_in_it(words, area)
    if _WITHIN & {*words}:
        return False
    if not _SIDES & {*words, *words_of(area.name)}:
        return any(stem(words[-1]) == stem(words_of(name)[-1]) for name in (area.name, *area.aliases))
    rest = {stem(word) for word in words_of(area.name)} - {stem(word) for word in words}
    if _SIDES & rest or not rest:
        return False
    others = (one for one in framework.areas.values() if one.key != area.key)
    ours = (one for one in others if home in framework.with_ancestors(one.key))
    return any(rest <= {stem(word) for word in words_of(name)} for one in ours for name in (one.name, *one.aliases))
