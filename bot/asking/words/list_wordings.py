"""The ways of asking for a list of measures or targets in so many words: what stands out, what goes the wrong way."""

from bot.asking.words.whole_wordings import WholeWordings
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import WordSet

SETS = {
    "ask": WordSet(
        word_set(
            "what whats which is are has have been was were there we got any anything something everything all show "
            "list give name tell us me see get do does did you i our can could need know let lets find pick pull out "
            "of them at looking look looks seeing seen being who whos one that want wants after"
        )
    ),
    "many": WordSet(
        word_set(
            "measures measure kpis kpi indicators indicator metrics metric figures figure numbers number stats "
            "statistics series things thing bits stuff @kinds"
        )
    ),
    "odd": WordSet(
        word_set(
            "odd unusual strange weird funny surprising anomalous outlier outliers anomaly anomalies exceptional "
            "unexpected abnormal peculiar curious noteworthy notable interesting significant spike spikes blip blips"
        )
    ),
    "how": WordSet(word_set("very really statistically particularly especially quite properly bit too that so")),
    "worry": WordSet(
        word_set(
            "worry worried worrying worries concern concerned concerning concerns alarm alarmed alarming bother "
            "bothered bothering nervous anxious panic fret uneasy"
        )
    ),
    "sees": WordSet(word_set("should shall must do does need ought would to be get being i we you they to about have")),
    "far": WordSet(
        word_set(
            "from to off away against on being hit met missing missed behind short of adrift outside ahead by the "
            "doing performing miss gap shortfall distance margin reaching meeting hitting reached achieved our its it"
        )
    ),
    "count": WordSet(word_set("two three four five six ten 2 3 4 5 6 10 few")),
    "place": WordSet(word_set("there here out happening going on up in data figures numbers stats report")),
    "off": WordSet(
        word_set("red amber missed blown breached bust busted off missing failing behind short below failed")
    ),
    "on": WordSet(word_set("green met hit hitting meeting achieved achieving on ahead passed")),
    "news": WordSet(word_set("story stories bit bits piece pieces item items to i we can could give share tell for")),
    "whom": WordSet(word_set("comms press media public pcc board chief team staff them people us me out")),
}

_WAY = "(way|direction)"
_GOES = "(going|moving|heading|headed|trending|travelling|gone|moved|go|goes|moves|drifting|pointing|been going)"

ODD = WholeWordings(
    """
    {ask=6} [{many=2}] {ask=2} [{how=3}] {odd=2} [{place=4}]
    {ask=6} [{many=2}] [{how=3}] {odd=2} [{place=4}]
    {ask=6} [{many=2}] (out of ordinary|out of the ordinary|out of kilter|out of character|out of line|of note) \
            [{place=4}]
    {ask=6} [{many=2}] [{ask=2}] (stand|stands|standing|stood|jump|jumps|leap|leaps|stick|sticks) out [{place=4}]
    {ask=6} [{many=2}] [{ask=2}] (worth|needs|need) (noting|flagging|knowing|attention|watching|looking at|mentioning)
    {odd=2} {many=2} [{place=4}]
    """,
    SETS,
)
"""What is in other than usual variation."""

WORRYING = WholeWordings(
    """
    {ask=6} {sees=6} [{how=2}] {worry=1} [about|over|by] [{place=2}]
    {ask=6} [{many=2}] [{sees=6}] [{how=2}] {worry=1} [about|over|by] [{place=2}]
    {ask=6} (for|to) [{sees=3}] [{how=2}] {worry=1} [about|over|by] [{place=2}]
    {ask=6} (red flags|warning signs|alarm bells|bad news|problem areas|pressure points|cause for concern|\
            cause for alarm) [{place=3}]
    {ask=6} [{many=2}] [{ask=2}] (keep|keeping) (me|us|you) (awake|up) [at night]
    where {sees=4} {worry=1} [about]
    (red flags|warning signs|alarm bells|bad news|concerns|worries) [{place=3}]
    (what|where) {ask=3} [{how=1}] (bad|weak|weakest|worst|poor|poorest|struggling|failing|falling down) [at|on|in|with]
    [{ask=4}] [{count=1}] [biggest|main|worst|top|key|greatest|most serious] [{count=1}] (problems|weaknesses|\
            weak points|weak spots|pain points|problem areas|worries|risks|concerns|areas of concern|areas for concern|\
            performance issues|headaches|weakest areas|worst areas) [for @area|in @area|{place=3}]
    [{ask=4}] {count=1} worst (things|areas|measures) [{place=3}]
    [{ask=4}] worst {count=1} (things|areas) [{place=3}]
    """,
    SETS,
)
"""What is in other than usual variation and for the worse."""

GOOD_NEWS = WholeWordings(
    """
    {ask=6} [{how=1}] (good|positive|happy|great|encouraging|cheerful) (news|stories|story|signs|things|headlines) \
            [{news=6}] [{whom=3}]
    {ask=6} (positive|good|encouraging|cheerful|reassuring|to celebrate|worth celebrating|to shout about|\
            to be pleased about|to be proud of|success stories|good news stories|success story|successes|wins) \
            [{news=6}] [{whom=3}]
    {ask=6} [{many=2}] [{ask=2}] (gone|going|went|doing|working) [{how=1}] well
    (what|where) {ask=3} [{how=1}] (good|strong|strongest|best|excelling|succeeding|winning) [at|on|in]
    {ask=4} (strengths|strong points|strong suits|best areas|strongest areas|success stories)
    (good|positive) (news|stories) [{news=6}] [{whom=3}]
    """,
    SETS,
)
"""What is in other than usual variation and for the better."""

WRONG_WAY = WholeWordings(
    f"""
    {{ask=6}} [{{many=2}}] [{{ask=3}}] [{{how=1}}] {_GOES} [in] [the] wrong {_WAY}
    {{ask=6}} [{{many=2}}] [{{ask=3}}] [{{how=1}}] (going|moving|heading|gone|went|moved) backwards
    {{ask=6}} [{{many=2}}] [{{ask=3}}] [{{how=1}}] \
            (dropped off|dropping off|drops off|tailed off|tailing off|fallen away|falling away|fallen off|fallen back|\
            falling back|gone off|gone off the boil|gone south|dropped back|fallen behind|got away from us)
    """,
    SETS,
)
RIGHT_WAY = WholeWordings(
    f"""
    {{ask=6}} [{{many=2}}] [{{ask=3}}] [{{how=1}}] {_GOES} [in] [the] right {_WAY}
    """,
    SETS,
)
"""What got worse, and what got better, against a year before."""

TARGETS_MET = WholeWordings(
    """
    {ask=6} targets [{ask=4}] {on=2} [target|track|so far]
    {ask=6} [{many=2}] [{ask=3}] (beating|exceeding|better than|ahead of|inside|doing better than) \
            [the|their|its|our] (target|targets|plan)
    {ask=6} [{many=2}] [{ask=3}] (overperforming|over performing|ahead of plan|on plan)
    """,
    SETS,
)
TARGETS_MISSED = WholeWordings(
    """
    {ask=6} targets [{ask=4}] {off=2} [target|track|so far]
    {ask=6} [{many=2}] [{ask=3}] (underperforming|under performing|below par|falling short|coming up short|not good \
            enough|worse than target|worse than plan|behind plan|off plan|lagging behind target)
    """,
    SETS,
)
"""The targets that are met, and those that are missed."""

_LAST_YEAR = "(last year|year ago|year before|previous year|same time last year|this time last year)"
_DOING_SO = "(doing|getting on|performing|faring|looking|going|fared|done|performed|shaping up|been)"
_AGAINST = "(compared with|compared to|against|versus|vs|relative to|on)"
AGAINST_LAST_YEAR = WholeWordings(
    f"""
    how [is|are|has|have|s] (@area|we) {_DOING_SO} [overall|generally|as whole] {_AGAINST} {_LAST_YEAR}
    hows @area {_DOING_SO} [overall|generally|as whole] {_AGAINST} {_LAST_YEAR}
    """,
    SETS,
)
"""How the measures of an area stand beside a year before."""

_END = "(furthest|farthest|closest|nearest|worst|biggest|best|largest|most|least)"

TARGETS = WholeWordings(
    f"""
    {{ask=6}} targets [and|with|plus|by] [their|its] [current|rag|latest] (status|rag|ratings|position|progress|state)
    {{ask=6}} [rag|current] (status|rag|ratings|state|position|progress|rating) (of|on|for|against) {{ask=3}} targets
    {{ask=6}} targets [{{ask=3}}] [target|track]
    targets [and|with|plus|by] [their|its] [current|rag|latest] (status|rag|ratings|position|progress)
    how {{ask=4}} (doing|performing|getting on|faring|standing|looking|stand|fare) (against|on|with|versus|vs) \
            [{{ask=2}}] (plan|targets|police and crime plan|crime plan|delivery plan)
    how many [of] [our|the] targets {{ask=3}} {{on=2}} [target|track|so far]
    how many [of] [our|the] targets {{ask=3}} {{off=2}} [target|track|so far]
    how many [of] [our|the] targets {{ask=3}} ({{on=2}}|{{off=2}}) (out of|of) (how many|total|all|@number) [{{ask=4}}]
    (how many|what) out of [how many|all] targets {{ask=3}} ({{on=2}}|{{off=2}})
    how many targets [{{ask=4}}] [set|in force|in place]
    {{ask=6}} targets [{{ask=3}}] [the] [force|organisation|we] [{{ask=2}}] (set|agreed|adopted|committed to|\
            signed up to) [(for|by)] [itself|ourselves|us|themselves]
    {{ask=6}} [these|those] [{{many=2}}|target|targets|goal|goals] [{{ask=4}}] [{{far=3}}] {_END} [{{far=5}}] \
            (target|targets|goal|goals) \
            [{{far=3}}]
    {{ask=6}} [these|those] (target|targets|goal|goals) [{{ask=4}}] [{{far=3}}] {_END} [{{far=4}}]
    {_END} {{far=5}} (target|targets|goal|goals)
    target (summary|overview|dashboard|scorecard|tracker|list|status)
    """,
    SETS,
)
"""All targets, with how they stand."""

OVERVIEWS = WholeWordings(
    """
    [{ask=4}] (headline|headlines|picture|key figures|key numbers|key facts|highlights|main figures|overview|summary|\
            lowdown|state of play|vital statistics|figures in brief|big picture|position|crime picture|crime figures|\
            performance picture|headline figures|headline numbers|top lines|overall picture|latest picture) \
            [for|on|of|in|from|across] @area
    [{ask=4}] @area (headline|headlines|picture|key figures|highlights|overview|summary|at glance|headline figures|\
            performance|stats pack|in brief|in nutshell|position|lowdown|scorecard|dashboard)
    (brief|update|refresh|inform) (me|us) [on|about] @area
    tell (me|us) [all|everything] about @area
    how (is|are|has|have|was|did) (things|it|everything|performance|policing|crime) [been] (going|looking|doing|been) \
            [overall|generally] (in|at|over in|across|for) @area
    how [is|are|has|s] @area (doing|getting on|performing|faring|looking|going|fared|done|performed|shaping up|been|\
            coping|bearing up) [overall|generally|in general|all round|as whole|on whole]
    hows @area (doing|getting on|performing|faring|looking|going|shaping up|been) [overall|generally|in general|\
            all round|as whole|on whole]
    what [{ask=4}] [need|should|do] (i|we|to) [need|want] [to] know about [crime in|performance in] @area
    what should (i|we) know about (crime|performance|things|policing) [there|here|locally]
    what (data|figures|numbers|stats) {ask=4} [hold|have|got] (for|on|about|in) @area
    (everything|anything|all) [{ask=4}] (on|about|for|under|tagged|in) @theme
    {ask=6} [everything|anything|all] [{ask=4}] (on|about|for|under|tagged|in) @theme [in short|in brief|in nutshell]
    {ask=2} @theme {many=1} {ask=4} [hold|cover|track]
    [{ask=6}] (everything|all {many=2}|{many=2}) [{ask=4}] (on|about|for|under|tagged|tagged as|marked|within) @theme
    [{ask=4}] latest [on|for] @theme [measures|figures|kpis] [{ask=3}]
    [{ask=4}] @theme (headline|headlines|picture|overview|summary|position|scorecard|dashboard|measures|figures|kpis|\
            numbers|stats)
    (theme|objective|priority|outcome) @theme [{ask=6}] [flag|report|worry about|happening|going on]
    @theme {ask=2} [{many=2}] {ask=4}
    """,
    SETS,
)
"""All measures of an area, of a tag or of an objective."""

OWED_BY = WholeWordings(
    """
    has @lead (sent|given|got|put|handed|submitted|returned|done|filed|supplied|provided) [in] \
            [everything|all|it all|all of it] [{ask=3}] [his|her|their|an|the] \
            [update|updates|return|returns|report|reports|stuff|lot] [in|back|over] [yet|so far]
    {ask=3} (late|outstanding|overdue|missing|owed|due|still to come|still due|waiting) (from|by|with|for) @lead
    what {ask=3} @lead (owe|owes|not sent|not sent in|still owe|not done|not returned|got outstanding|late with|\
            behind on|behind with)
    [is|are] @lead (up to date|behind|late) [with|on] [updates|returns|their updates|everything|anything]
    does @lead [still] owe [{ask=3}] [anything|updates|returns|anything]
    anything (late|outstanding|overdue|owed|missing) (from|by|with) @lead
    """,
    SETS,
)
"""What a lead owes, and what is overdue of it."""

NOT_SENT = WholeWordings(
    """
    (who|whos|which leads|which lead|which owners|which officers|anyone|anybody) (hasnt|havent|hadnt|has not|have not|\
            has yet to|have yet to|didnt|did not|not|still hasnt|still havent|has still not|have still not|hasnt yet) \
            [yet|still] [been] (sent|send|given|give|got|put|handed|hand|submitted|submit|returned|return|provided|\
            provide|supplied|supply|reported|report|come|\
            got|updated|update|replied|reply|responded|respond|answered|answer|done|filed|file) \
            [in|back] [us|me|to us|to me] [their|an|the|any|his|her] [update|updates|return|returns] [in] \
            [yet|so far|still]
    """,
    SETS,
)
"""Whose updates are asked for and not answered."""

TO_CHASE = WholeWordings(
    """
    (who|whos|anyone|anybody) [is|are|still] (overdue|late|outstanding) [with|on] [their|an|any] \
            [update|updates|return|returns]
    who {sees=8} (chase|chasing|chase up|nudge|remind|prod) [up] [for|about|on] [an|their|the] [update|updates|returns]
    which (leads|lead|owners|officers) [are|is|s] [still] (overdue|late|behind|outstanding) [with|on] [their|an|any] \
            [update|updates|return|returns]
    (who|what|whose updates|which updates|which leads) (are|is|am) (we|i) [still] waiting (on|for) [for] [an|their] \
            [update|updates|returns]
    [any|what|which|are there|are there any] (overdue|late|outstanding) (updates|returns) [that] {sees=6} \
            (chase|chase up|nudge|follow up|follow up on)
    """,
    SETS,
)
"""Who is to be chased: whose updates are overdue."""

MOST_OVERDUE = WholeWordings(
    """
    (who|whos|which lead|which leads|what lead|which owner|which officer|whose) (has|have|owes|is|are|s|got) [got] \
            [the] (most|worst|biggest number) [of] [updates|things] (overdue|late|outstanding|behind|owing) \
            [updates|deliverables|things|stuff|work|returns|actions|reports]
    (overdue|late|outstanding) (updates|returns|deliverables) (by|per|for each) (lead|owner|leads|owners)
    how many (overdue|late|outstanding) (updates|returns|deliverables) (per|by|for each|does each|has each) \
            (lead|owner|person) [have|got|owe]
    """,
    SETS,
)
"""How many updates are overdue of each lead, the most first."""

_KEPT = "(hold|held|have|cover|track|report|report on|monitor|keep|watch|got|available|in catalogue|there)"
MEASURES_COUNTED = WholeWordings(
    f"""
    {{ask=4}} (measures|kpis|indicators|metrics) {{ask=4}} {_KEPT}
    how many (measures|kpis|indicators|metrics|series) [{{ask=6}}] [hold|cover|track|have|report|report on|monitor|\
            keep|watch|measure|altogether|in total|in catalogue]
    {{ask=4}} number of (measures|kpis|indicators|metrics)
    """,
    SETS,
)
HOW_FAR_HELD = WholeWordings(
    """
    when (was|were|is|are|did) [the|this|your|our|all] [{many=2}|data|information|it|you] [was|were] \
            [last|most recently] [been] (updated|refreshed|loaded|imported|uploaded|published|update|refresh)
    how (up to date|recent|current|fresh|new|old|out of date) (is|are) [the|this|your|our|these|all] [of] \
            [{many=2}|data|information|it|you|they]
    {ask=4} [the] (newest|latest|most recent|last) (data|figures|information|numbers|stats|month|figures held|\
            data held) [{many=1}|of data|of figures] {ask=5} [held|hold|got|have|available|in|loaded]
    (what|which) (date|month|period) [are|is|do|does] [the|your|our] (figures|data|numbers|stats) [{ask=2}] \
            (up to|to|until|go up to|run to|go to|from|for)
    (are|is) [the|your|our|these] ({many=2}|data|it|this|you) up to date
    (data|figures) (freshness|currency|up to date)
    """,
    SETS,
)
"""How far all figures are held."""

_LIES = "(in|within|inside|under|make up|makes up|made up of|belong to|fall within|fall under|fall in|lie in|"
_LIES += "lie within|sit in|sit under|sit within|come under|form|comprise|are part of|part of)"
_HOLDS = "(cover|covers|include|includes|contain|contains|consist of|consists of|comprise|comprises|have|has|take in)"
AREAS_WITHIN = WholeWordings(
    f"""
    {{ask=5}} (@kind|areas|places|parts) [(is|are|there|that)] [(is|are)] {_LIES} @area
    (what|whats|what is|what are|what lies|what all is) {_LIES} @area
    (what|which|what is|what does|what do) [@kind|areas] makes up @area
    what [(is|does|do)] @area (cover|covers|include|includes|contain|contains|consist of|made up of|comprise)
    {{ask=3}} (@kind|areas|places) {{ask=2}} @area {_HOLDS}
    """,
    SETS,
)
"""What lies within an area."""
AREAS_COUNTED = WholeWordings(
    """
    how many (areas|places) [{ask=6}] [hold|cover|have|report on|altogether|in total|in catalogue|in force]
    """,
    SETS,
)
_WORK = (
    "[plan|plans] (deliverables|milestones|commitments|workstreams|projects|actions|pieces of work|work items) "
    "[in the plan|of the plan|under the plan]"
)
_GONE_BY = (
    "(missed|slipped|slipping|late|running late|behind|behind schedule|overdue|delayed|failed|past due|outstanding|"
    "unfinished|overrun|overrunning|not delivered|not been delivered|not done|not finished|off track|"
    "past (their|its|the) (date|dates|deadline|deadlines|due date|due dates)|missed (their|its) (date|deadline)|"
    "missed (their|its) (dates|deadlines)|gone over|over deadline|slid)"
)
WORK_GONE_BY = WholeWordings(
    f"""
    {{ask=6}} {_WORK} [{{ask=4}}] {_GONE_BY}
    {{ask=6}} {_GONE_BY} {_WORK}
    {_GONE_BY} {_WORK} [list]
    {_WORK} {_GONE_BY}
    """,
    SETS,
)
"""The pieces of work that are past their day."""

_HAS = (
    "(own|owns|have|has|hold|holds|lead|leads|lead on|leads on|look after|looks after|run|runs|answer for|"
    "answers for|got)"
)
DELIVERABLES_OF = WholeWordings(
    f"""
    {{ask=6}} {_WORK} {{ask=4}} @lead {_HAS}
    """,
    SETS,
)
MEASURES_OF = WholeWordings(
    f"""
    {{ask=6}} (measures|kpis|indicators|metrics) {{ask=4}} @lead {_HAS}
    """,
    SETS,
)
"""What somebody answers for."""

HEADLINES = WholeWordings(
    """
    [{ask=5}] [latest|key|main|top] (headline|headlines|headline figures|headline numbers|top lines|key figures|\
            key numbers|key facts|highlights|overall picture|big picture|state of play|summary|overview|briefing) \
            [of performance] [for|to] [our|next] [{whom=2}] [meeting|papers|paper|pack]
    what [{ask=3}] (i|we) {ask=2} know [about] [for|before|ahead of|going into|at] [our|next|performance|force] \
            [{whom=2}] [meeting|papers|paper|pack|tomorrow|performance board]
    """,
    SETS,
)
"""An overview of home, or of the area that is named, for whomever it is."""
