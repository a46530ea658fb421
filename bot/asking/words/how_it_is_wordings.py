"""The ways of asking how something stands, in words that ask no more than its figure: is it a problem, should I \
        worry."""

from bot.asking.words.aside_wordings import SETS
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

HOW_IT_IS = Wordings(
    """
    [still|really|actually|becoming] (a|an|the|much of a|that much of a|any|such a) [{size=2}] {problem=1} [for us|\
            here|\
            for me|any more|still|or not|at all|then]
    (should|shall|must|do|does|would|ought) (i|we|they|you) [need to|have to|to|really need to|all] [be] {worry=1} \
            [ourselves|myself] (about|by|over|on|with)
    how {worry=1} (should|shall|ought|do|must) (i|we) [to|need to] [be] (about|by|over|on|with)
    (anything|something|nothing|any cause|any reason|cause|reason|any need) (to|for) [be] {worry=1} [about|over] \
            (on|with|in|for|about|over|around)
    any {problem=1} (on|with|about|in|around|re|over)
    (do|have|did) (we|i|you|they) (have|got) a [{size=2}] {problem=1} (with|on|in|around|over)
    (is there|have we got|do we have|have you got|weve got|we have) a [{size=2}]
    how {bad=1} (has|have|had|did|does)
    how (good|bad|poor|effective|successful) (are|were|is|was) (we|they) [getting|being] (at|with|on|in)
    how (good|bad|poor|effective|successful) (have|had) (we|they) been (at|with|on|in)
    how {bad=1} [(is|was) (it|that)|(are|were) (we|they|things)|it (is|was)] $
    or (has|have) (something|anything|things|it|they) [really|actually|recently] \
            (changed|shifted|moved|altered|happened) [recently|lately] $
    [or|and|so] (should|shall|do|must|ought) (i|we) [need to|have to|to] [just] (flag|raise|report|escalate|\
            mention|highlight|query|chase) (it|that|this|them) [up] [(with|to) {owner=1} {people=2}] $
    or is (something|anything) [really] (going on|up|different|happening|wrong|amiss|changing) $
    {problem=1} $
    getting [now|lately|these days|then] $
    {problem=1} (in|at|across|for|with) us
    [can you|could you|please] (update|refresh|brief) me on
    [a|an] [quick|brief|short] (refresher|heads up) on
    what (should|can|do|could|would|might) [{owner=2}] {people=4} (say|tell them|know|be saying|tell people) about
    [whats|what is] occurring (with|on|in)
    where are we [at|now|up to] [with (it|that|this)|on (it|that|this)] $
    (margin of error|error margin|confidence interval|confidence intervals|error bars|confidence limits) (of|for|on|\
            in|around)
    (what is|whats) the (margin of error|error margin|confidence interval) (of|for|on|in|around)
    """,
    SETS
    | {
        "problem": WordSet(
            word_set("problem problems issue issues worry worries concern concerns headache situation flags difficulty")
        ),
        "size": WordSet(
            word_set(
                "big real major serious particular massive huge genuine bit of a red significant \
                proper"
            )
        ),
        "worry": WordSet(word_set("worry worried worrying concerned concern fret panic alarmed alarm bothered bother")),
        "bad": WordSet(word_set("bad good high low serious big busy")),
    },
)
"""`Is it a problem`, `should I worry about`, `any concerns on`, `update me on`: the figure, and what its chart says."""
