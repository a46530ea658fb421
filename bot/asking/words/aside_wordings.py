"""The ways in which people speak beside what they ask: who wants it and what for, where they are off to, how \
        exactly."""

from bot.asking.words.ranks import RANKS
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

_PEOPLE = RANKS | word_set(
    """
    chief chiefs constable boss bosses gaffer guvnor guvnors governor super supers supt superintendent dci dcis di dis
    dsupt csupt chsupt dcsupt tsupt dsu csu dcs
    acc accs dcc dccs cc ci insp inspector sgt sergeant skipper sarge pcc pccs opcc commissioner commissioners
    deputy mayor mp mps cllr councillor councillors minister ministers secretary ministry home office press media
    reporter reporters journalist journalists journo newspaper paper papers bbc itv radio tv telly news comms auditor
    auditors inspectorate hmic hmicfrs hmi council cabinet committee panel board partner partners colleague colleagues
    commander exec executive slt smt cot governance secretariat staff legal solicitor lawyer coroner federation fed
    unison finance corporate researcher researchers student students someone somebody anyone anybody everyone everybody
    folk folks they he she team bloke lady man guy chap citizen group chair chairman chairwoman parish clerk
    performance scrutiny oversight planning strategy analyst analysts head leader leadership member members public
    resident residents community express star mail post gazette echo times herald chronicle
    """
)
_OWNERS = word_set(
    "the a an my our his her their your this that some one of local regional national new senior from in"
)
_MEETINGS = word_set(
    """
    meeting meetings briefing briefings brief panel board boards committee council cabinet tasking scrutiny review
    reviews debrief interview interviews conference summit call calls chat catchup conversation appointment parade
    handover gold silver bronze group workshop seminar webinar visit inspection audit hearing session assembly forum
    talk presentation teams zoom oneone appraisal pdr supervision exam oclock event surgery lecture huddle agm
    away day
    """
)
_PAPERS = word_set(
    """
    paper papers report reports pack packs slide slides deck email emails letter letters speech statement summary
    notes note foi fois submission bid return newsletter bulletin brief briefing presentation document doc draft agenda
    minutes appendix annex article release tweet post blog board update response reply answer script lines sheet
    spreadsheet dashboard profile assessment essay assignment dissertation application powerpoint ppt template form
    request requests enquiry pq aide memoire wall screen screens noticeboard whiteboard display monitor poster leaflet
    handout infographic scorecard factsheet
    """
)
_OF_MEETINGS = word_set(
    """
    performance scrutiny oversight strategic tactical operational monthly weekly daily quarterly annual regular urgent
    management community neighbourhood policing partnership executive exec senior leadership team public media press
    authority convener
    radio tv local morning afternoon evening lunchtime early late big small quick short little next
    accountability governance crime safety joint force police chiefs constables draft full main first final annual
    strategy policy finance people independent advisory ward parish council councillor councillors pccs commissioners
    bosss bosses supers new one two three monday tuesday wednesday thursday friday mondays tuesdays wednesdays
    thursdays fridays todays tomorrows tonights tomorrow today tonight gold silver bronze slt smt pcc chief
    management budget staff stakeholder partners internal external contact control room response digital data ops
    operations operational intel intelligence roads rural vulnerability prevention standards culture estates fleet
    resourcing demand change transformation programme project delivery assurance risk improvement speaking talking
    covering background
    """
)
_GOING = word_set(
    """
    in on at to into with for of by about up out off over back down through the a an my our his her their this that
    it me us you i we im am is are was be been being have has had do doing got get getting go going gone come coming
    need want just then soon later now shortly so and but or all late running run due today tomorrow tonight morning
    afternoon evening monday tuesday wednesday thursday friday minute minutes mins hour hours seconds sec bit while
    moment second train car phone line hold desk leave court work duty shift office building room corridor lift way
    here there next door floor meet meets meeting see seeing speak speaking present presenting brief briefing write
    writing draft drafting prepare preparing prep prepping ready put putting pull pulling together finish finishing
    update updating do prepped walk walking step stepping head heading sit sat sitting stuck start starting starts
    pop popping join joining stand standing deadline one two three four five ten fifteen twenty thirty
    some few couple 2 3 4 5 10 15 20 30 half things stuff bits loads lots busy bad quick please sorry thanks asked
    """
)
_CHATTING = word_set(
    """
    to for about if but again me i im my another one more late early short notice be being a an the such pain nuisance
    pest bother bothering trouble chase chasing hassle hassling ask asking keep bugging bug nag nagging you your
    question questions request message delay daft silly stupid obvious know this that it its is was so many late last
    minute thing interrupt interrupting disturb disturbing barge mither late reply still forgot missed
    """
)
_ADDRESSED = word_set(
    """
    all everyone everybody team folks both reeve there again ladies gents gentlemen boss sir maam mam guys lads mate
    hun love duck pal buddy bud dude fella chap friend friends people
    """
)
EXACT = word_set(
    "official published headline true exact actual real right correct precise accurate definitive proper agreed \
            verified"
)
"""What a figure is called without being another."""

SETS = {
    "people": WordSet(_PEOPLE, abbreviations=True),
    "owner": WordSet(_OWNERS),
    "meeting": WordSet(_MEETINGS),
    "paper": WordSet(_PAPERS),
    "kind": WordSet(_OF_MEETINGS | _PEOPLE, abbreviations=True),
    "acronym": WordSet((), abbreviations=True),
    "going": WordSet(_GOING | _MEETINGS | _PAPERS | _PEOPLE, abbreviations=True),
    "chatting": WordSet(_CHATTING),
    "addressed": WordSet(_ADDRESSED),
    "weekday": WordSet(word_set("monday tuesday wednesday thursday friday saturday sunday")),
    "data": WordSet(word_set("data figures figure records record system systems numbers number stats books database")),
    "number": WordSet(
        [str(number) for number in range(1, 61)]
        + [f"{hour:02}{half}" for hour in range(7, 20) for half in ("00", "15", "30", "45")]
    ),
    "small": WordSet(
        word_set(
            "quick silly stupid daft dumb random simple easy basic odd weird cheeky obvious naive one another last "
            "final small tiny brief next little more urgent other just final a"
        )
    ),
    "exact": WordSet(EXACT | {"the"}),
}

ASKERS = Wordings(
    """
    ^ [because|cos|as|since|coz|and|but|so|hi|hello|sorry] [{owner=3}] {people=5} [{owner=2} {people=4}] [{has=3}] \
            {asks} [{asked for=3}]
    [because|cos|as|since|coz] [{owner=3}] {people=5} [{has=3}] {asks} [{asked for=2}] $
    ^ [{owner=3}] {people=5} [{has=3}] {asks} [for] (a|an|the|this|it|them|that) [list|table|figure|number|\
            answer|update|line] (by|before|at) ({number=1}|noon|midday|lunch|lunchtime|{weekday=1}|\
            tomorrow|tonight) [am|pm|oclock|today|tomorrow] $
    ^ (i|ive|i have|we|weve|we have|im|i am|were|we are|got) [just|also|now|again] (been|was|were|got|getting|being|\
            had|having) (asked|tasked|told|requested|challenged|pressed|chased|quizzed|grilled) [again|today|\
            yesterday|this morning|to] [by {owner=2} {people=5}|by {people=5}] [at {owner=2} {kind=4} {meeting=2}|at \
            {owner=2} {meeting=2}|in {owner=2} {meeting=2}] [for|about|to find out|to get|to report on|to provide|to \
            look at|to look into|to pull|to check|to give|to brief on|asking|on]
    ^ [we|i|ive|weve|theres|there is|there was|theres been|there has been|got|had|have] [just|also|have] [had|got|\
            been] a (query|question|enquiry|request|email|letter|call|foi|pq|ask) [in|today|come in] [from {owner=2} \
            {people=5}|from {people=5}] (about|on|regarding|re|asking about|asking|asking for|for)
    """,
    SETS
    | {
        "has": WordSet(
            word_set("has have had is are was were keeps keep just been being also now will be always still")
        ),
        "asks": WordSet(
            word_set(
                "want wants wanted wanting need needs needed ask asks asked asking requested requests requesting "
                "enquired queried query querying chasing chased interested curious pestering badgering written wrote "
                "emailed phoned rang rung wondering wonders like after"
            )
        ),
        "asked for": WordSet(
            word_set("for about to know see have whether if on after me us that in again asking get hear be told from")
        ),
    },
)
"""`A councillor has asked me`, `I've been asked at the panel`, `we had a query from the BBC about`."""

PURPOSES = Wordings(
    """
    (for|ahead of|in time for|in advance of|prior to|in preparation for|in prep for|in readiness for|to go in|\
            to put in|to include in|to go into|to present to|to show|to take to|to feed into|as part of) {owner=3} \
            [{kind=5}] ({meeting=2}|{paper=2}) [{after}]
    (for|ahead of|in time for|in advance of|prior to|in preparation for|in prep for|in readiness for) \
            [{kind=5}] ({meeting=2}|{paper=2}) [{after}]
    (for|ahead of|in time for|in advance of|in preparation for|to take to|to present to) [{owner=2}] (\
            [{dated=1}] {board=1} [{after}] $|{dated=1} {acronym=1} $|{acronym=1} (today|tomorrow|tonight|on \
            {weekday=1}|{weekday=1}|next week))
    ^ before [{owner=3}] [{kind=5}] ({meeting=2}|{paper=2}) [{after}]
    ^ (for|ahead of|before|in time for|in advance of|in preparation for) [{owner=2}] [{dated=1}] {board=1} [{after}] $
    ^ for [the|our|my] [{dated=1}] (slt|smt|tcg|ttcg|dmm|nmm|psb|opcc|exec|tasking|pacesetter|morning meeting|daily \
            meeting|huddle)
    ^ for the {number=1} [{kind=2}] ({meeting=1}|pacesetter|dmm|huddle|call|tasking)
    for [{owner=2}] (pccs|pcc|commissioners|commissioner|mayors|mayor|mps|mp|chiefs|chief|dccs|accs) office [{after}]
    (for|by|before|at) [the|my|our|a] {number=1} oclock [{kind=2}] [{meeting=1}]
    (for|before) (the|my|our) {number=1} [{kind=2}] {meeting=1}
    ^ [i|we|ill|well] [just|really|also|only] (need|needed|want|wanted) (it|this|that|them|these) [all] (for|before|\
            by|at|to|in) [{owner=2}] {going} $
    [its|it is|this is|thats|that is] (needed|wanted|required) (for|by|before) {owner=2} [{kind=5}] ({meeting=2}|\
            {paper=2}) [{after}]
    ^ (its|it is|this is|thats|that is) (for|going in|going into|going to) [{owner=2}] [{kind=5}] ({meeting=2}|\
            {paper=2}|{asker=3}) [{after}]
    ^ (ive got|i have|ive|we have|weve got|got|have|theres|there is) [{owner=3}] [{kind=5}] {meeting=2} [{after}] $
    ^ (before|while|when|as|until|because|cos) (i|we|im|were) {going} $
    ^ before (going|heading|walking|stepping|popping) {going}
    before (i|we) (go|head|walk|step|pop|get|present|speak|meet|see|brief|ring|call) {going}
    ^ (im|i am|we are|were|ive|i have|i|ill|weve|we have|about to|just about to|heading|going|off|on my way|stepping|\
            walking|sat|stuck|preparing|prepping|prep for|writing|drafting|finishing|updating|doing|\
            working on|putting together|pulling together|getting ready for|compiling|completing|presenting|speaking|\
            giving|attending|chairing|running late|late for) {going} $
    ^ (writing|drafting|finishing|updating|doing|putting together|pulling together|compiling|completing|preparing|\
            preparing for|prepping|prepping for|prep for|working on|im writing|im drafting|im doing|im preparing|im \
            prepping|getting ready for) [{owner=3}] [{kind=5}] ({meeting=2}|{paper=2}) [for {owner=2} {going}] [and|\
            so]
    """,
    SETS
    | {
        "asker": WordSet(_PEOPLE - {"student", "students"}, abbreviations=True),
        "after": WordSet(
            word_set(
                "today tomorrow later tonight this morning afternoon evening on at monday tuesday wednesday thursday "
                "friday in an hour a minute ten minutes half shortly soon now first thing noon lunchtime oclock 5 10 \
                        15 "
                "20 30 9 11 12 1 2 3 4 mins please and i need"
            )
        ),
        "board": WordSet(
            word_set(
                "slt smt cot psb tcg ttcg stcg dmm nmm exec executive gold silver bronze opcc pcp foi pq jac cog \
                    ofg"
            )
        ),
        "dated": WordSet(
            word_set(
                "todays tomorrows tonights today tomorrow tonight mondays tuesdays wednesdays thursdays fridays next \
                        upcoming forthcoming"
            )
        ),
    },
)
"""`For the PCC's scrutiny panel on Thursday`, `before I go into the meeting`, `I'm writing the exec summary`."""

DEADLINES = Wordings(
    """
    for (the|my|our) {number=1} (am|pm) [{kind=2}] [{meeting=1}] [today|tomorrow]
    by {number=1} (today|tomorrow|tonight|this afternoon)
    by {number=1} (am|pm|oclock) (please|pls|plz|if poss|if possible|latest|at the latest|today|tomorrow|thanks|ta)
    before {owner=3} [{kind=5}] ({meeting=2}|{paper=2}) [today|tomorrow|later|this afternoon|on {weekday=1}|{weekday=1}]
    (by|before) (close of play|close of business|cop|cob|lunch|lunchtime|tonight|this afternoon|\
            this evening|the end of today|end of play|end of day|the end of play|tomorrow morning|first thing|first \
            thing tomorrow|end of the day) [today|tomorrow|{weekday=1}] [please|if possible]
    by (noon|midday|teatime) [today|tomorrow|{weekday=1}] [please|if possible] $
    by (today|tomorrow|{weekday=1}) [lunchtime|morning|afternoon|please|if possible] $
    """,
    SETS,
)
"""`By close of play`, `before lunch`: until when it is wanted. Behind a measure that is a time of day."""

HEDGES = Wordings(
    """
    roughly|approximately|approx|ish|circa|ballpark|rough estimate
    (give|a) rough (idea|figure|number|estimate|guess|sense) (of|for|on)
    [a|the] (ballpark|rough|approximate) (idea|figure|number|estimate|guess|one|sense) [of|for|on|how many]
    give or take [a (few|bit)]
    or so $|or thereabouts|thereabouts
    [just] off the top of (your|my) head|at a (rough|wild|best) guess|at a guess
    in (round|rough) (numbers|figures|terms)
    (on|as) a like for like (basis|comparison|footing)
    (will|would) do [too|as well|also|just as well|nicely|fine] $
    [rounded|rounding] to [the] nearest (ten|hundred|thousand|whole number|percent|decimal|10|100|1000|k|£k) \
            [(is|are|would be|will be) (fine|ok|okay|good enough)|will do|would do]
    (mon|tues|wed|weds|thurs|fri|sat|sun|{weekday=1}) (briefing|tasking|meeting|dmm|handover|huddle) \
            [need|needs|needed|want|wanted]
    as (things|it|we|matters) (stand|stands) [now|today|currently|at the moment|right now|at present]
    at this (moment in time|point in time|stage|moment|minute)|at the (minute|mo)|presently|nowadays|these days
    (all in|all told|as well|too|aswell) [please|pls|plz|thanks|ta|if you can|mate|boss] $
    as far as (we|i|you) (know|are aware|can tell|can see)|to (our|your|the best of our) knowledge
    that (we|you) (know of|know about|are aware of|have on record)
    [just] to be (clear|fair|honest|sure|certain|precise|exact|safe|frank|specific|on the safe side)
    ^ [just] to (double check|check|confirm|clarify|be sure|make sure|verify|sanity check|sense check|recap|be clear) \
            [that|please]
    ^ just (checking|wondering|curious|asking|confirming|interested|wanted to check|want to check|wanted to know|want \
            to know|wanted to ask|to ask|to know|following up|chasing) [that|about|on|up|if|whether]
    [quick|sum|sums|sense|sanity|spot|cross|maths|number] check [on|of|for]
    or (am|are|is) (i|we|it) [still|just] (waiting|too early|too soon|jumping the gun|being impatient|early) [for it|\
            for them|on it|on them|still] $
    (that|which) (you|we|u|reeve) [all|actually|currently|normally|usually] (use|using|hold|keep|work from|work to|go \
            by|rely on|go on) [for (this|that|these|it|rates)] [please|pls] $
    [just] so [that] (i|we) (am|are|can be|know|have it|can|im) [clear|sure|certain|ready|prepared|straight] $
    [just] so (im|were) (clear|sure|certain|ready|prepared|straight|not caught out)
    ^ (can|could|may|let me|lets|id like to|i want to|i need to) [i|we|you] [just] (double check|check|confirm|\
            clarify|verify|sanity check|sense check) [that|please]
    [just] in case (i get asked|im asked|i am asked|they ask|anyone asks|asked|it comes up|it gets raised|im challenged)
    [just] (in case|if|when) [{owner=2}] {people=4} (ask|asks|asked|wants to know|want to know|rings|calls|raises it|\
            challenges) [me|us|about it]
    if (you can|you could|you have it|youve got it|you have that|youve got that|possible|you dont mind|you know|\
            available|you get a chance|you get a minute|i may|need be|its easy|thats ok|thats okay|you would|you \
            will|you please|not too much trouble|its not too much trouble) [to hand|handy|please|there|off hand]
    if (youd|you would|you could|youll|you will) be (so|very|really|that) (kind|good|helpful)
    when [you|ever you] (can|get|have) [(a|two|five) (minute|minutes|moment|chance|sec|second|mins)]
    no (rush|hurry|panic|worries|drama|bother|stress|need to rush|fluff|preamble|great rush|urgency) [but|though|on \
            this|at all|with this]
    [can|could|would|please] [you|i|we|anyone|someone] [please|possibly|just] (tell|let|show|advise) [me|us] [know] \
            (if|whether)
    (id|i would|i|wed|we|we would|hed|shed|theyd|he would|she would|they would) [also|now|really|just] \
            (like|love|want|need|wanted) to (know|see|check|confirm|find out|understand) (if|whether)
    [im|i am|i was|just|we are|were] (wondering|curious|unsure|not sure|interested|trying to work out|trying to see) \
            (if|whether)
    (do|does|did|would|can) (you|we|anyone|anybody|i|somebody|someone) (know|see|say|tell|confirm) (if|whether)
    is (anyone|anybody|someone) able to (say|tell me|confirm) (if|whether)
    [could|can|please] [you] [just] (check|see|confirm|find out|establish|verify) (if|whether)
    ^ (whether|if) or not
    if (its|it is|thats|that is|this is|theyre|they are|you have it|you hold it|there is one) [held|kept|recorded|\
            counted|available] (at|to|down to|for) (that|this) (level|detail|granularity|area)
    [just|even] [a|an|one|the] [simple|plain|quick|short|rough] (list|table|number|figure|line|summary|\
            ballpark) (is|will be|would be|s) [absolutely|perfectly|quite|just] (fine|enough|plenty|ok|okay|great|\
            sufficient|ideal|good enough)
    [just|even] [a|an|one|the] [simple|plain|quick|short|rough] (list|number|figure|line|summary|\
            ballpark) (will|would|should) (do|suffice) [nicely|me|us|fine|for now|thanks|please] $
    [i|we] (dont|do not|no) need [the|any|all the] {extra=2} [or {extra=1}] [just] [the|a] [raw] (count|counts|number|\
            numbers|figure|figures|total|totals|volume|volumes)
    if poss|if (that|it|this|one|there) (exists|is one|is any|is such a thing)|if (you|we) (hold|have|keep) (it|that|\
            one|any)
    (are|were|would) (you|we|u) [be] able to (tell me|say|give me|show me|let me have|confirm|get me)
    (would it be|is it|is it at all|would it not be) possible to (get|have|see|know|find out|show)
    [the] whole of|as a whole|in its entirety|taken as a whole
    (id|i would|wed|would) love (to see|a|to have|to know)
    if (we|they|things|it|you|i|robbery|that|this|everything) (carry|carries|keep|keeps|continue|continues|go|goes|\
            stay|stays|stand|stands) [on|going] (as we are|like this|at this rate|as it is|as now|as they are|the way \
            we are|the same|at the current rate|as things are|on as we are)
    on current (form|trend|trends|performance|trajectory)|at the current rate|at this rate|at current rates
    (cheers|thanks|thank you|thx|ta) for (yesterday|earlier|that|this|before|the last one|last time|the other day)
    ^ sorry [{chatting}]
    sorry [{chatting}] $
    ^ (me again|its me again|only me|back again|back with another|here we go|right|right then|now then|so then|ok so|\
            okay so|well) [but]
    ^ {small=3} (one|q|question|query|ask|request|thing|point|favour) [for you|though|but|please|from me|and then im \
            done|then|if i may|on this]
    ^ (one more|another|last one|final one|another one) $
    ^ and (another|one more|one last) (thing|one|question)
    ^ (i cant|i cannot|i cant quite|i dont|i couldnt) (remember|recall|find|see|place) [off hand|exactly|offhand|for \
            the life of me]
    ^ (ive|i have|i) (forgotten|forgot|forget|mislaid|misplaced|lost) [my (notes|notebook|papers|sheet|printout|pack|\
            slides|copy)]
    ^ (i dont have|i havent got|havent got|dont have|ive not got) (my|the) (notes|papers|sheet|printout|pack|slides|\
            report|copy|figures) [with me|to hand|in front of me|here]
    ^ [i|ive|we|weve|i have|im|i was|was|i am] [just|keep|been|have] {heard=1} [from {owner=2} {people=3}|in \
            {owner=2} {people=3}|on {owner=2} {people=3}] [that]
    ^ [{owner=2}] ({people=3}|people) (says|say|said|claims|claim|claimed|reckons|reckon|thinks|think|told me|tells \
            me|keeps saying|keep saying|are saying|is saying|tell me) [that]
    ^ (rumour has it|rumours are|word is|word has it|apparently|supposedly|i understand|i gather) [that]
    [^] (is it|its|would it be|is this|am i|are we|was it) (true|right|correct|fair|accurate|the case|safe|wrong) [to \
            say|in thinking|in saying|to think|to assume|in believing|thinking|saying|to believe] [that]
    (is|was) (that|this|it) (right|true|correct|so|the case|accurate|wrong|fair) $
    am i (right|correct|wrong) $|correct $|right $|isnt it $|arent they $|hasnt it $|havent they $|is it $|are they \
            $|has it $|have they $
    according to [our|your|the|my] [latest|newest|current|last|most recent|most up to date] [official] \
            ({data}|estimate|estimates) [(you|we|reeve|u) (hold|holds|have|has|keep)]
    according to [our|your|the|my] [latest|newest|current|last|most recent|most up to date] [official]
    (estimate|estimates) (you|we|reeve|u) (hold|holds|have|has|keep) $
    going by (our|your|the) {data}|by (our|your) {data}
    [based] on (our|your) [own] {data}|based on the [latest|current|most recent] {data}|on the books
    (from|in|using|with) (our|your) [own|latest|current|most recent] {data}|using the [latest|current|most recent] \
            {data}|with the [latest] data (you|we) have
    from what (you|we) (hold|have|know|can see)|from the {data}
    what (did|does|do|has|have) the [latest|most recent|last|newest|current] (survey|wave|round|results|figures|data|\
            numbers|stats) (say|tell us|tell me|show|showed|found|reveal) [about|on|for|us about]
    back in
    as a (number|figure)|(number|numbers|figure|figures) only|only the (number|figure|numbers|figures)|just the \
            (number|figure|numbers|figures) [for|on|please]
    {exact=2} (figure|figures|number|numbers|count|total|stat|stats|statistic|data)
    headline [figure|number|stat] (for|on|of)|(the|a|give me the) headline (on|for|of)|headline $|headlines $
    """,
    SETS
    | {
        "heard": WordSet(
            word_set(
                "heard hear hearing read seen told gather understand believe reckon assume suspect noticed think \
                        thought "
                "feel sure"
            )
        ),
        "extra": WordSet(
            word_set(
                "outcome outcomes rate rates percentage percentages percent split splits breakdown breakdowns trend "
                "trends chart charts graph graphs detail details narrative commentary context names explanation"
            )
        ),
    },
)
"""`Roughly`, `ballpark`, `as things stand`, `just checking`, `in case I get asked`, `is it true that`."""

COURTESIES = Wordings(
    """
    ^ [ok|okay|right|so|ok so|right then|well] [good] (morning|afternoon|evening|day|hello|hi|hiya|hey|alright|\
            greetings) [{addressed=2}] $
    ^ [ok|okay|right|so|ok so|right then|well] [good] (morning|afternoon|evening|hello|hi|hiya|hey|\
            alright) {addressed=2}
    (thanks|thank you|ta|cheers|thx) (very much|so much|a lot|a million|again|ever so|loads|muchly|in advance|for \
            your help|for this) [{addressed=1}]
    ^ [ok|okay|right|ah|oh|well|and] (that|thats|that is|it|this|which) [really|all|certainly|definitely|just] \
            (helps|helped|explains it|explains a lot|figures|makes sense|does make sense|will help|does help) \
            [a lot|loads|massively|hugely|no end] [thanks|thank you|ta|cheers] $
    ^ [ok|okay|right|ah|oh|well] (thats|that is|that was|this is) [all|really|very|so|super|most|incredibly] \
            (useful|helpful|handy|interesting|good to know|kind of you|all i need|perfect) [thanks|thank you|ta] $
    ^ [ok|okay|right|ah|oh|well|and] [that] makes [perfect|total|complete] sense [thanks|ta|cheers] $
    ^ [ok|okay|right|ah|oh|well|that is|thats|some] (good|great|bad|grim|welcome|excellent|better) news \
            [for once|then|at last|for a change|thanks|there] $
    much appreciated|appreciate it|appreciated|would be appreciated|(would|will) be [most|very|really|so|\
            hugely|extremely] \
                    (great|good|helpful|lovely|ace|useful|brilliant|handy|ideal|perfect|welcome|grand|fab|super|\
            fine|wonderful)
    (kind|best|warm|many) (regards|wishes|thanks)|regards|best $|yours
    x $|xx $|xxx $|hun $|love $|duck $|pal $|buddy $|bud $|dude $|fella $|chap $|my friend $
    (actually|basically|honestly|really|officially|obviously|apparently|altogether|currently|presumably|supposedly|in \
            fact|in reality|ultimately|eventually|simply|though|tho|anyway|please)
    had to deal with|have to deal with|to deal with|dealing with
    (could|can|would|will) (you|someone|anyone|u) [please|kindly|possibly] (oblige|assist) [me|us] \
            [please|here|with this] $
    """,
    SETS,
)
"""`Morning all`, `ta very much`, `much appreciated`."""
