"""How it is said that a figure is to be reached, that it was promised, and what it would take."""

from bot.asking.words.wordings import Wordings

STANDARD = Wordings("[the|our|its|their|a] (standard|ambition|aspiration|promise|pledge|commitment)", {})
HOW_THE_YEAR_ENDS = Wordings(
    """
    [where|what|how] [will|would] (end|finish|end up|close) [up] [the|this] [financial] year [on|at|with]
    (where|what|how) (will|would) [we|it]
    (end|finish|wind) up [by|at|on] [the] [(year end|end of [the] [financial] year|financial year end)]
    (by|at|as at) [the] (year end|end of [the] [financial] year|financial year end|end of march)
    [and] (at this rate|at the current rate|on current form|on this trajectory|as things stand|at this pace)
    """,
    {},
)
_OF_THE_YEAR = "(full year|whole year|year end|years end|end of year|end of the year|annual|yearly|whole years)"
_THE_LINE = "(target|goal|milestone|target line|target figure)"
TARGET_OF_THE_YEAR = Wordings(
    f"""
    {_OF_THE_YEAR} {_THE_LINE}
    {_THE_LINE} [line] (for|over|across|of) (the|this) [full|whole|entire] [financial] year
    {_THE_LINE} as at [the] (year end|end of the [financial] year)
    """,
    {},
)
"""The line that a target draws at the end of its year, which is told beside the one so far."""
MUST_BE = Wordings(
    """
    be [running] (at|under|below|over|above|within|down to|up to|no more than|no higher than|no lower than|at least)
    be (by|at) [the] [end of] [the] (march|financial year|year|year end|financial year end) $
    """,
    {},
)
MUST = Wordings("(must|should|ought to)", {})
"""`What must robbery be under by March`: the line that it is held to at the end of its year."""
TO_BE_AT = Wordings(
    """
    (supposed|meant|expected|required) to (be|be at|be hitting|hit|achieve|be below|be under|be above) $
    (supposed|meant|expected|required|asked|told) to (hit|achieve|reach|meet|deliver|get to) (for|on|with)
    """,
    {},
)
AIM_AGAIN = Wordings(
    """
    (like|as) (its|it is|they are|theyre|we are|were) (meant|supposed) to [be|do] $
    of (bringing|getting|driving|cutting|reducing|keeping|pushing) (it|them|that|this) [down|up] $
    or (are|is) (we|it|they) [just|only|simply] [being] (monitor|monitoring|monitored|tracking|watching) [it|only] $
    """,
    {},
)
PROMISED = Wordings(
    """
    ^ (we|they|the force) [have|had|did] (promised|pledged|committed to|agreed|signed up to|said we would make) \
            [a|an|the]
    """,
    {},
)
DELIVERING = Wordings(
    "[and] (are|is) (we|it) (delivering|seeing|achieving|making|managing) [on] [it|that|this] [so far|yet|now] $",
    {},
)
NEEDED = Wordings(
    """
    [the|our|what is the|whats the] (required|needed|necessary) (run rate|monthly rate|rate|monthly run rate|pace|\
            monthly figure|monthly average)
    (run rate|monthly rate|monthly figure|monthly average) (required|needed|we need)
    (gets|get|getting|puts|put|takes|take|keeps|keep|brings|bring|lands|leaves) us (to|on|under|within|there|at|onto|in)
    (would|will|could) (see|let|have|put|keep|leave|get|take|bring) us (to|on|under|hit|meet|make|within|at|hitting|\
            meeting|making)
    [would|will|does|do|did|should] (have|has|need|needs|got|must|ought|required) to \
            (be|come down|go down|drop|fall|reduce|get|get down|keep|run|run at|average|stay|stay below|stay under|\
            hold|go up|come up|rise|increase|improve|come in|come in at|be running at|be at) \
            [to|at|by|below|under|around]
    must [we] (be|come down|go down|drop|fall|get|get down|keep|run at|average|stay below|stay under|rise) \
            [to|at|by|below|under]
    (be|come down|go down|drop|fall|get|average) to (hit|meet|make|reach|achieve|get back on|get to|be on)
    """,
    {},
)
_SET = "[have|had|did] [all] (set|agreed|signed up to|signed off|committed to)"
LIMIT_SET = Wordings(
    f"""
    [what|which] [the] target [that] (applies|is set|was set|has been set|is in force) (to|for|on)
    [the] target set (for|on)
    [what is|whats|what|which] [the|our|its|a] (limit|ceiling|cap|maximum|benchmark) [that] (we|they|the force) {_SET} \
            [ourselves|for ourselves]
    [what is|whats|what|which] (limit|ceiling|cap|maximum|benchmark) (did|have|has) (we|they|the force|been) {_SET} \
            [ourselves|for ourselves]
    [what is|whats|what] our [own] (limit|ceiling|cap|benchmark) (for|on|with)
    """,
    {},
)
_RANGE = "(range|band|corridor|bracket|envelope)"
_AGREED = "(agreed|set|target|targeted|planned|approved|establishment|signed off)"
_LINE_SET = "(limit|ceiling|cap|floor|maximum|minimum|line|bar)"
_SIDE = "[[over or|above or|inside or|in or] (inside|within|in|outside|below|above|under|over|out of)]"
RANGE_SET = Wordings(
    f"""
    {_SIDE} [the|our|its|a] ({_RANGE}|{_LINE_SET}) [that] \
            (we|they|weve|the force|the board|the chief) {_SET} [ourselves|for ourselves] [for]
    {_SIDE} [the|our|its|an] {_AGREED} {_RANGE} [for]
    {_SIDE} [the|our|its] {_RANGE} (agreed|approved|planned|\
            we aim for|we are aiming for|we work to|we are working to|signed off) [for]
    """,
    {},
)
"""`Inside the range we agreed`: the two lines that a figure is to lie between; what is usual is a range as well."""
OVERRUN = Wordings(
    """
    [been|gone] (busting|bust|busted|blown|blew|blowing|smashed|smashing|undershot|overshot|overrun|overran|beaten|\
            surpassed|scraped|scraping) [through|past]
    """,
    {},
)
"""Verbs by which what is aimed at is passed, however it is called."""
BRINGING_IT_DOWN = Wordings(
    """
    [and] [but] [are] [we] [are|were] [still] (meant|supposed|trying|expected|aiming) to (be|keep) \
            (bringing|getting|driving|cutting|reducing|keeping|pushing) (it|them|that|this|those|these) [down|up] \
            [arent we|are we not|right|no]
    (are|were) we [still] (meant|supposed|expected) to be (cutting|reducing|bringing down|getting down|driving down)
    """,
    {},
)
