"""The ways of asking which measures are at a record or kept going one way, and how many there were of each crime."""

from bot.asking.words.list_wordings import SETS
from bot.asking.words.whole_wordings import WholeWordings
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import WordSet

_MORE = SETS | {
    "up": WordSet(word_set("up risen rising rose increased increasing climbed climbing grown growing higher rise")),
    "down": WordSet(
        word_set("down fallen falling fell decreased decreasing dropped dropping reduced shrunk lower fall declining")
    ),
    "better": WordSet(word_set("better improved improving improvement improvements")),
    "worse": WordSet(word_set("worse worsened worsening deteriorated deteriorating backwards")),
    "gone": WordSet(
        word_set("gone going go goes went got getting been come coming is are has have had that keep kept")
    ),
    "time": WordSet(word_set("@time time times period periods")),
    "most": WordSet(
        word_set("commonest biggest largest top highest most main leading frequent prevalent numerous common popular")
    ),
    "least": WordSet(word_set("rarest smallest lowest least fewest bottom uncommon rare")),
    "volume": WordSet(word_set("volume volumes number numbers by in terms of count total size")),
    "problem": WordSet(
        word_set("problem problems issue issues headache headaches challenge driver drivers type types")
    ),
    "split": WordSet(word_set("mix breakdown profile split composition make makeup spread pattern picture makes")),
    "ways": WordSet(word_set("type types category categories kind kinds offence offences crime class split them")),
}

_IN_A_ROW = (
    "(@number [{time=1}] (running|in row|on trot|on bounce|in succession|straight|consecutively|one after other|"
    "back to back)|[for|over|in] [each of] [last|past] @number (consecutive|straight|successive|running) {time=1}|"
    "[for|over] @number {time=1} (consecutively|straight|on run|running|in row|together)|"
    "for [at least] @number [{time=1}] or (more|longer) [in row|running|straight]|"
    "for [last|past|at least] @number {time=1})"
)


def _runs(way: str) -> WholeWordings:
    return WholeWordings(
        f"""
        {{ask=6}} [{{many=2}}] [{{gone=4}}] {{{way}=1}} {_IN_A_ROW}
        [{{ask=6}}] @number (consecutive|straight|successive) [{{time=1}}] {{{way}=1}}
        """,
        _MORE,
    )


UP_IN_A_ROW, DOWN_IN_A_ROW, BETTER_IN_A_ROW, WORSE_IN_A_ROW = (_runs(way) for way in ("up", "down", "better", "worse"))
"""What went one way so many periods in a row."""


_SINCE = (
    "[{place=3}] [since records began|since we began|so far|since start|we have held|held|on record|in data|recorded|"
    "it has been|they have been|we have had]"
)


def _records(bare: str, of_all: str) -> WholeWordings:
    """`bare` is an end that needs `at` or `hit` before it, `of_all` one that is said to be of all time by itself."""
    return WholeWordings(
        f"""
        {{ask=6}} [{{many=2}}] [{{ask=3}}] (at|hit|hitting|reached|reaching|touching|on) \
                [its|their|new|a new|our] ({bare}) {_SINCE}
        {{ask=6}} [{{many=2}}] [{{ask=3}}] [at|on|hit|hitting|reached|set|setting|made|broke|broken|breaking] \
                [its|their|new|our] ({of_all}) [broken|set|made|smashed|beaten|been broken] {_SINCE}
        """,
        _MORE,
    )


AT_THE_HIGHEST = _records(
    "high|highs|highest|peak|peaks|maximum|highest level|highest point",
    "record (high|highs|peak|numbers)|all time (high|highs|peak)|(highest|biggest|most) ever|highest level ever|"
    "highest on record",
)
AT_THE_LOWEST = _records(
    "low|lows|lowest|minimum|lowest level|lowest point",
    "record (low|lows)|all time (low|lows)|(lowest|fewest) ever|lowest level ever|lowest on record",
)
AT_THE_BEST = _records("best|best level|best ever", "best ever|all time best|record best|best on record")
AT_THE_WORST = _records("worst|worst level|worst ever", "worst ever|all time worst|record worst|worst on record")
AT_A_RECORD = _records("record|records|record level|extreme", "record|records|record levels|record high or low")
"""Whose newest figure is the highest, or the lowest, of all that is held."""

MOST_CRIMES = WholeWordings(
    """
    {ask=6} [@number] {most=2} [recorded|reported|reported to us] [volume|single] @crimes [{volume=4}] \
            [{place=3}] [recorded|reported]
    [@number] {most=2} [recorded|reported] [volume|single] @crimes [{volume=4}] [{place=3}] [recorded|reported]
    [{ask=6}] {most=2} @number [volume] @crimes [{volume=4}] [{place=3}]
    [{ask=6}] [@number] {most=2} (crime|offence|offending) {problem=2} [{place=3}]
    {ask=6} @crimes [{ask=3}] [we] (get|have|record|see|deal with|had|recorded) [the] most [of] [{place=2}]
    {ask=6} @crimes {ask=3} {most=1} [{place=3}]
    {ask=6} drives [most] @crimes [{volume=3}]
    """,
    _MORE,
)
LEAST_CRIMES = WholeWordings(
    """
    {ask=6} [@number] {least=2} [most] (common|commonly recorded|frequent)? @crimes [{volume=4}] [{place=3}]
    [@number] {least=2} [common|frequent] @crimes [{volume=4}] [{place=3}]
    {ask=6} [@number] {least=2} [common|frequent] @crimes [{volume=4}] [{place=3}]
    """.replace("(common|commonly recorded|frequent)?", "[common|frequent]"),
    _MORE,
)
CRIME_MIX = WholeWordings(
    """
    [{ask=6}] [total|all|overall] (crime|offence|offences|crimes|recorded crime) [{volume=2}] {split=2} \
            [up] [by|into|of] [{ways=3}]
    [{ask=6}] (split|break|breakdown|make|makeup) [down|up] [all|total|overall|recorded] [of] [all|total|recorded] \
            (crime|crimes|offences) [down|out] [by|into|of] {ways=3}
    [{ask=6}] breakdown [of] [all|total|recorded] (crime|crimes|offences|offending) [by|into] [{ways=3}]
    [{ask=6}] [total|all|recorded] (crime|crimes|offences) [broken down|split|broken out] (by|into|per) {ways=2}
    {ask=4} [total|all|recorded] (crime|crimes|offences) (made up of|consist of|break down into|composed of|look like)
    [{ask=6}] (every|each|all) [of] @kinds [{volume=3}] [separately|individually|listed|one by one|{ask=2}]
    [{ask=6}] {ask=1} @kinds (by|in order of|ranked by|sorted by|in) (volume|number|numbers|size|frequency|order)
    @kinds (ranked|in order|by volume|league table|by number|sorted)
    [{ask=6}] @kinds [separately|individually|one by one|each]
    """,
    _MORE,
)
"""How many there were of each kind of crime."""
