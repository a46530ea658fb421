"""Words that say no more of a figure than that it is one, where they stand beside a word for it: the real picture.

By themselves before a measure they may say which of its cases are meant: a real robbery, a steep hill. So they count
only where they belong to a word for the figure or for how it moved (`reading/figure_words.py`). What names another
figure is on no list: provisional, revised, estimated, predicted, adjusted, average, national, budgeted, net, gross.
"""

from bot.asking.words.word_sets import word_set

TRUE_TO_IT = word_set(
    """
    accurate actual authoritative bare basic bog bottom complete concrete correct definitive exact factual final firm
    full genuine grand hard headline honest entire legit meaningful official plain precise proper raw real reliable
    right sheer simple so-called solid standard straight straightforward topline true undisputed unvarnished valid whole
    """
) - {"so-called", "bog", "bottom", "standard"}
"""How true a number is, before a word for it: the raw number, the true picture."""

HOW_LARGE = word_set(
    """
    abrupt alarming apparent appreciable astonishing big clear considerable continual dramatic drastic discernible
    encouraging enormous exponential extraordinary gentle genuine gradual great hefty huge immense impressive
    interesting large marginal marked massive material meaningful modest nasty nice notable noticeable obvious odd
    painful perceptible pronounced rapid real rapid remarkable sharp shocking sizeable sizable significant slight small
    spectacular staggering startling steady steep stark strange striking strong substantial sudden surprising
    tremendous tangible unexpected vast visible welcome worrying
    """
)
"""How far something moved, before a word of moving: a steep fall. Where it is asked which did, it may pick some of
them."""

HOW = word_set(
    """
    bad big busy common considerable dramatic drastic extensive frequent great high large low marked massive noticeable
    prevalent pronounced rare rife serious sharp significant small steep strong substantial widespread hefty
    huge healthy robust rosy bleak grim encouraging worrying alarming impressive
    """
)
"""How large something is, behind `how`."""
HOW_EACH_IS = word_set("serious strong big great large low small high considerable significant")
"""Those that say of several what each of them is like: how serious were the assaults."""

FOR_A_FIGURE = word_set(
    """
    figure figures number numbers total totals count counts tally tallies reading readings picture position situation
    story result results score scores rating data statistic statistics stat stats trend signal signals level levels
    rate rates percentage proportion share volume volumes amount position reflection toll showing performance average
    """
)
"""What a number may be called."""

FOR_A_MOVE = word_set(
    """
    rise rises increase increases growth jump jumps climb spike surge upturn uptick upswing hike fall falls drop drops
    decrease decreases reduction reductions decline declines dip dips slump plunge downturn change changes shift shifts
    movement swing improvement improvements deterioration difference differences trend turnaround progress signal gap
    """
)
"""What a move of it may be called."""

ALSO_A_FIGURE = word_set(
    "tally picture position situation story outturn showing readout toll headline headlines activity readings"
)
"""Words for a number that say nothing of what is counted, behind a measure or an article."""

SURVEYED = word_set("result results score scores rating ratings reading mark marks")
"""The same of a percentage or of a score alone: of searches a result is another thing."""

HOW_MUCH_OF = word_set("tally tallies scale size extent magnitude prevalence incidence quantity state")
"""How much there is of it, before `of`."""
