"""The ways of asking for a place among peers."""

from itertools import product

_HOW_FAR = (
    *("how far behind", "how far are we behind", "how far off", "how far are we off", "how far from"),
    *("how far are we from", "how far away from", "how far are we away from", "gap to", "the gap to", "distance to"),
)
_THE_BEST = (
    "the best force",
    "the best performing force",
    "the best of them",
    "the best of the forces",
    "the top force",
    *(f"the best {among}" for among in ("of our", "of the", "of", "in our", "in the", "in", "among our", "among")),
    "the best",
    "the leader",
    "the leaders",
    "top spot",
    "the top",
)
_WHERE = ("where does that", "where does it", "where does this", "where did that", "where did it", "where did this")
_PUT_US = tuple(
    f"{verb} {whom}{among}"
    for verb in ("put", "leave", "place", "rank", "position")
    for whom in ("us", "them", "it")
    for among in (" among", " amongst", " in the", " in our", " compared with", " against", " next to", " alongside")
)

_MOST = (
    "most",
    "most forces",
    "most of them",
    "most other forces",
    "most of the others",
    "most places",
    "other forces",
)
_THAN_MOST = ", ".join(
    (
        *(
            f"{how} than {most}"
            for how in ("better", "worse", "better or worse", "higher", "lower", "higher or lower")
            for most in _MOST
        ),
        *(
            f"{how} {most}"
            for how in ("compare to", "compare with", "compared to", "compared with")
            for most in _MOST[1:-1]
        ),
        *(f"do we compare {link} {most}" for link in ("to", "with") for most in _MOST[1:-1]),
    )
)

RANK_SAID = (
    f"{', '.join(' '.join(words) for words in product(_HOW_FAR, _THE_BEST))}, "
    f"{', '.join(' '.join(words) for words in product(_WHERE, _PUT_US))}, "
    f"{_THAN_MOST}, "
    "order the, order all, order all the, order our, order them, order these, order those, ordered by, "
    "rank, ranks, ranked, ranking, rankings, league, league table, league position, pecking order, leaderboard, "
    "where do we stand, where do we come, where do we rank, how do we rank, rank order, "
    "where are we in the, where are we among, where do we sit, where are we sitting, "
    "where do we sit in the, where do we sit among, where do we stand in the, where do we stand among, "
    "in the ranking, in the rankings, in our rankings, in the league table, in our league table, in the league, "
    "where do we come in the, where do we come among, "
    f"{', '.join(' '.join(words) for words in product(('our', 'their', 'its'), ('place', 'placing', 'spot')))}"
)
"""A rank is told with the figures of all that are compared, so that how far the best is ahead can be read off it."""

_MAKING_UP = (
    *("makes up", "make up", "made up", "making up", "accounts for", "account for", "accounted for"),
    *("accounting for", "is responsible for", "are responsible for", "was responsible for", "were responsible for"),
    *("contributes", "contribute", "contributed", "contributing", "contributes to", "contributed to", "adds"),
    *("brings in", "generates", "drives", "has", "have", "had", "takes", "took"),
)
_MOST_OF_IT = tuple(
    f"{part}{of}"
    for part in (
        "most",
        "the most",
        "the bulk",
        "the majority",
        "the lions share",
        "the lion share",
        "the vast majority",
        "the brunt",
    )
    for of in (" of", " to", "")
)
_BIGGEST = ("largest", "biggest", "highest", "greatest", "main")
_CONTRIBUTORS = tuple(
    " ".join(words) for words in product((*_BIGGEST, "top"), ("contributor", "contributors"), ("to", "for"))
)
MOST_SAID = ", ".join(
    (
        *(
            " ".join(words)
            for words in product(_MAKING_UP, _MOST_OF_IT)
            if words[0] not in ("has", "have", "had", "takes", "took") or "most" not in words[1]
        ),
        *_CONTRIBUTORS,
        *("tops", "hot spot", "hot spots", "hotspot", "hotspots"),
    )
)
"""Who makes up most of it: where there is most."""
_OF_THE_WHOLE = ("share", "proportion", "part", "percentage", "slice", "chunk")
_TABLES = (
    *(
        "list",
        "table",
        "league",
        "league table",
        "chart",
        "charts",
        "pack",
        "pile",
        "tree",
        "shop",
        "board",
        "rankings",
    ),
    *("leaderboard", "heap", "class"),
)
_AT = ("", "at the ", "sits at the ", "sitting at the ", "sit at the ", "sat at the ", "came ", "comes ", "come ")
_LEADS = (
    "tops",
    "topped",
    "topping",
    "heads",
    "heading",
    "headed",
    "leads",
    "leading",
    "led",
    *(f"{at}top of" for at in _AT),
)
_TRAILS = ("props up", "propping up", "propped up", *(f"{at}{end} of" for at in _AT for end in ("bottom", "foot")))
HIGHEST_SAID = (
    f"{', '.join(f'{leads} the {table}' for leads, table in product(_LEADS, _TABLES))}, "
    f"{', '.join(' '.join(words) for words in product(_MAKING_UP, ('the',), _BIGGEST, _OF_THE_WHOLE, ('of', '')))}, "
    "at its highest, at its peak, highest, maximum, max, peak, peaked, record high, "
    "all time high, high point, highest ever, "
    "highest point, biggest, busiest, heaviest, top, largest, "
    "costliest, dearest, most expensive, last at a peak, last at its peak, last peaked, at a peak"
)
LOWEST_SAID = (
    f"{', '.join(f'{trails} the {table}' for trails, table in product(_TRAILS, _TABLES))}, "
    "props up our, props up the, propping up our, propping up the, propped up our, propped up the, "
    "at its lowest, lowest, minimum, min, record low, all time low, low point, lowest ever, "
    "lowest point, smallest, cheapest, least expensive, "
    "quietest, lightest, bottom, bottom out, bottoms out, hit bottom, hit rock bottom, troughed, at its trough"
)
"""The two ends of what is put in order, or of what was over a time."""

WORST_SAID = (
    "worst, worst ever, at its worst, worst performing, "
    "weakest, poorest, hit hardest, hardest hit, hit the hardest, getting hit hardest, "
    "furthest behind, least safe, most dangerous"
)
"""Of areas, by what is better of what is asked about."""
