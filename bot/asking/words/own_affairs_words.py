"""Words by which people tell of their own affairs beside a question: who tells, what they do, and what it is for."""

from bot.asking.words.aside_wordings import SETS
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.statement_words import AUXILIARIES, FELT, MEETINGS, NEGATION, PAPERS, SAYING, WANTING
from bot.asking.words.word_sets import word_set

JOINING = word_set(
    """
    and so but because cos coz as since while whilst though although in case that then just also well
    """
)
GREETED = word_set("hi hiya hello hey hallo yo morning afternoon evening lol oh ah ooh ok okay right ta cheers")
WHO_TELLS = word_set("i im ive id ill we weve wed well were")
AND_I = frozenset(("and", who) for who in ("i", "im", "ive", "ill", "me", "we", "were"))
HAVING = word_set("got had have having theres ive weve get")
"""Before somebody who says something to who speaks."""
CLAIMS = SAYING | word_set("complain complains complaining moan moans moaning ask asks asking")
IT_WOULD = word_set("itd thatd itll thatll")
TELLING = (
    SAYING
    | WANTING
    | word_set(
        """
        remember remembers remembered recall recalls recalled worry worries worried fear fears feared complain
        complains complained complaining moan moans moaned moaning grumble grumbles raise raises raised raising
        promise promised promises hope hopes hoped hoping expect expects expected expecting feel feels felt feeling
        doubt doubts doubted challenge challenges challenged challenging press pressing pressed push pushing pushed
        quiz quizzed grill grilled shout shouting shouted rant ranting keep keeps kept like likes love loves hate
        hates agree agrees agreed disagree disagrees argue argues accuse accuses accused blame blames blamed praise
        praised welcome welcomed
        """
    )
)
"""What somebody does who speaks of a figure, wants it or is moved by it."""
NEVER_TELLS = word_set(
    """
    victim victims offender offenders suspect suspects witness witnesses complainant complainants caller callers
    defendant defendants perpetrator perpetrators they them these those most some many half both none each it its all
    case cases crime crimes offence offences incident incidents call calls report reports figure figures number
    numbers
    """
)
"""Of them it may be told which cases are meant."""
ACTS = word_set(
    """
    show tell brief check plan use send put answer reply respond reassure share explain say present report write draft
    finish update prepare prep print include add mention quote cite back support justify challenge settle prove see be
    make give let do get sort talk discuss stop start avoid go decide work know keep sleep thank bid apply argue push
    help take pass feed
    """
) - word_set("include see report keep take know")
"""What an answer is wanted for: to show the residents, to plan the rota."""
WANTS = (
    WANTING
    | word_set(
        """
        like likes liked prefer prefers preferred look looks looking looked focus focuses focusing focused focussing
        concentrate concentrating interest interests care cares mean means meant meaning include includes including
        exclude excludes excluding count counts counting counted consider considers considering cover covers covering
        talking talk regard regards concerned require requires see seeing pick choose chosen
        """
    )
) - (SAYING | word_set("keen curious asked ask asking asks"))
"""Behind one of them stands what is wanted, or which cases are meant."""
WORKS = word_set(
    """
    work works working worked deal deals dealing dealt run runs running manage manages managing lead leads leading
    police polices policing handle handles handling specialise specialises patrol patrols do does
    get got answer look cover
    """
) - word_set("do does get got answer look")
"""As the verb of who speaks they say at what they work, and so perhaps whose figure they mean."""
ANSWERS = word_set(
    """
    a an the one some any something anything everything writing it this them that quick rough ballpark single headline
    simple short line lines number numbers figure figures stat stats statistic answer answers fact facts sentence text
    final twice both too also chart charts total update picture idea steer sense comparison round slide bullet paragraph
    pager news story quote good positive honest proper latest
    up to date here there now today please asap urgently quickly for by before
    """
)
"""What is wanted where nothing is said of which cases: something positive, one number, a line."""
OCCASIONS = (
    MEETINGS
    | PAPERS
    | frozenset(SETS["meeting"].words)
    | word_set(
        """
        meeting meetings event events talk talks assembly dropin drop visit visits visiting bid bids campaign
        campaigns workshop session sessions day week month evening festival anniversary launch training course lesson
        panel forum committee surgery fair fete roadshow podcast newsletter leaflet leaflets poster posters article
        feature interview briefing presentation slide slides deck paper papers pack packs report return returns plan
        plans strategy review inspection assessment consultation hearing application project scheme programme
        initiative budget grant funding rota roster tasking caseload caseloads association society group club council
        board team teams governors trustees friends watch partnership charity helpline service services office
        department check checks audit audits remarks breakfast
        """
    )
) - word_set(
    """
    day week month evening report return visit visits call calls case cases number list figure
    """
)
"""Near one of them a word says what it is about or who holds it: a bike marking event, the youth club."""
ASKERS = (
    frozenset(SETS["people"].words)
    | frozenset(FRAME_SETS["speaker"].words)
    | word_set(
        """
        residents resident convener councillor councillors mp mayor chair chairs clerk vicar headteacher teacher head
        teachers governor governors trustee trustees owner owners manager managers landlady publican publicans trader
        traders retailers farmers reporter journalist editor colleague colleagues boss panel board committee
        association council press radio paper mum dad wife husband neighbour neighbours people folk folks everyone
        everybody someone somebody public locals community villagers constituents businesses shopkeepers parents
        partners funders commissioners auditors inspectors magistrates bench staff
        """
    )
)
"""Who speaks of a figure or asks for it."""
GOES_ON = word_set(
    "launches launched starts started start begins began goes go went kicks ends ended finishes finish meets met meet "
    "sits sit lands opens closes comes came coming"
)
"""What an occasion does: the campaign launches on Monday."""
PASSIVE = word_set("was were got been being gets get")
IS_THERE = word_set("room phone line here asking chasing office door desk building call teams outside waiting")
"""Where those are, and what they do there, who want to know: in the room, on the phone."""
ANYBODY = word_set(
    "everyone everybody nobody noone someone somebody people folk folks public residents resident locals staff parents "
    "neighbours neighbour he hes she shes"
)
"""Of them only what they say and feel may be told: else they may be those whom it happened to."""
CLAIMING = SAYING
WITH = word_set("with where involving against by")
OF_A_TEAM = word_set("team teams unit units squad desk crew lot")
"""Of one of them the figure itself may be meant, so that an answer tells what it passed over."""
DENIED = NEGATION - {"not", "no"}
HAD = word_set("had have been seen keep having seeing getting got")
SOME = word_set("some loads lots plenty several few number spate run string series many")
STATES = AUXILIARIES | FELT | word_set("not never hardly barely about on at up")
OF_THE_WORK = word_set(
    """
    team teams lads crew crews officers colleagues everyone everybody nobody facebook twitter media press radio paper
    papers news public union federation inspectorate mood weather service station morale budget inbox phone phones
    laptop printer dashboard spreadsheet system excel wifi internet email emails website roof desk office analyst
    analysts brain head guess deadline dissertation supervisor finance
    """
)
"""What is told of in a day at work."""
BEGUN = word_set(
    """
    forgive excuse pardon no nobody heard hoping planning dreading got had have been going off back just sorry
    apologies thanks thank hope trying need want late new hot asked told cant couldnt sat stuck fresh straight happy
    glad bit long quick because please be
    """
)
"""A clause that begins with one of them is of who speaks, though unsaid."""
IT = word_set("it its this thats that")
FOR_WHAT = word_set("for going goes")
LONGEST_SUBJECT = 8
NOT_DONE_BY_WHO_ASKS = word_set(
    """
    missing reporting recording offending driving drinking speeding dealing using burning stealing fighting carrying
    living excluding including involving concerning regarding during following outstanding remaining starting ending
    counting meaning considering ignoring leaving being having morning evening everything something anything nothing
    comparing splitting shoplifting housebreaking pickpocketing stalking spiking trafficking grooming
    """
)
SAYS_NO_CASE = word_set(
    """
    record front plan head call calls email emails phone post member meeting morning evening afternoon night lunch
    dinner friends friend white black single open desk room office day early late public long high game race second
    first unit force
    """
) - word_set("white black single night force early late")
ENDS_A_NAME = word_set(
    """
    and or but so because to of in at on with for about from by that is are was were has have who which when i we
    """
)
NUMBERS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty hundred thousand tens twenties thirties teens fourteens
    """
) - {"one"}
COUNTED_AT_WORK = word_set(
    """
    handler minute minutes mins hour hours day days week weeks month months year years email emails officers staff
    handlers people others colleagues meetings times pages slides analysts
    """
)
BEFORE_A_TIME = word_set("at by before til till until for after")
WHERE_I_AM = word_set("on in at off stuck sat back out up late under down short wait waiting")
"""Behind `I'm` one of them tells of who speaks whatever follows: on the train, on nights."""
LENGTHS_OF_WORK = word_set("day week morning month year shift nightmare first last")
"""What has been long: it's been a long day, it's my last week."""
IN_POST = word_set("job role post desk team office leave course work project here back")
"""Of one of them a first or last day is that of who speaks: first day on the new job."""
NOT_ALONE = word_set("over under")
"""They narrow before a number: under 18."""
WHO_IS = word_set("im i were weve ive")
OTHERS = word_set(
    """
    they theyll theyve theyre he hes she shes hell shell nobody everyone everybody you youre youve
    """
)
ME = word_set("me my us our lifesaver star legend help helpful")
"""Of others it may be told what they do to who speaks."""
OF_NO_MEASURE = (
    ASKERS
    | COUNTED_AT_WORK
    | STATES
    | WHO_TELLS
    | word_set("officer place places public go going take get used use control service")
)
"""They stand in names of measures and mean none of them in what people tell of their work."""
BEFORE_A_NAME = word_set(
    """
    mr mrs ms miss dr cllr councillor op operation inspector sergeant insp sgt pc ds
    """
)
OF_PLACES = word_set("in at near around from along by outside behind")
"""Behind one of them a word of no list may be a place."""
BEFORE_A_PERSON = word_set("the a an our my his her some someone somebody another one")
HISTORY = word_set("history awareness anniversary event campaign talk assembly")
"""What a month or a day is held for: for LGBT history month."""
PICKS_AN_OCCASION = word_set("ward these those each every other same group specific type")
BEHIND_IS = word_set("a an the in on at off out away been getting going doing asking retired new ill")
THINGS_AT_WORK = word_set(
    """
    laptop printer dashboard spreadsheet inbox wifi internet system computer screen keyboard excel desk kettle coffee
    powerbi outlook sharepoint
    """
)
"""What of them is told is of the work, whatever it is: the printer's broken, the roof leaks on my desk."""
MOST_BEFORE_A_THING = 4
SAYS = STATES - {"not", "about", "on", "at", "up", "off"}
HAS_GONE = word_set("is was has had looks looked seems seemed feels felt went been")
ABOUT = word_set("about regarding concerning re")
BEHIND_A_TOPIC = word_set("before because so when while as")
FEARS = word_set(
    """
    residents people folk folks everyone locals villagers public press radio councillors councillor mp
    """
)
"""What they speak about is what they fear, and none of it is wanted."""
HOLDERS = word_set(
    """
    owner owners manager managers governor governors head teacher teachers chair vicar landlord landlady publican
    reporter journalist editor officer
    """
)
PAPERS_READ = word_set("paper papers pack slides slide deck presentation agenda newsletter dissertation")
MEETS = PAPERS_READ | word_set(
    """
    meeting breakfast panel committee council board group forum briefing agm assembly conference surgery huddle
    roundtable
    """
) - {"surgery"}
"""A clause that is nothing but one of them, and what it is of, tells where who asks is off to."""
GATHERS = word_set("assembly conference breakfast")
"""With no time behind them they may be where it happened: mosque assembly."""
WHEN_IT_MEETS = word_set(
    """
    today tonight tomorrow this next on at in later now soon morning afternoon evening shortly monday tuesday
    wednesday thursday friday saturday sunday am pm oclock week
    """
)
NOBODY = word_set("nobody noone")
OUR_SERVICES = word_set("services helpline charity")
"""Who runs them is told, and not whose figure is wanted: I run victim services."""
DESKS = word_set(
    """
    licensing comms finance hr custody intel traffic response cid roads policy governance planning
    """
)
"""`I'm licensing`: who asks; whose staff are meant it may say, so that a place is to be named."""
WHY = (("after",), ("because",), ("due", "to"), ("down", "to"), ("thanks", "to"), ("following",), ("given",))
SURE = word_set(
    """
    sure certain guess guessing suspect think reckon assume assuming expect presumably bet suppose
    """
)
MOVES = word_set("drive ride park")
"""What who speaks does: before I drive out."""
GUESSING = word_set("think guess reckon believe suspect fairly pretty sure")
ASKED_OF_US = word_set("when why where if whether")
"""What somebody asks of who speaks is no question to us: victims keep asking me when they get them back."""
BEGINNING = word_set("opened began started came went launched ended arrived moved merged changed switched joined")
BROUGHT_IN = word_set("rolled kicked landed introduced installed")
BEHIND_A_BEGINNING = word_set("in on out up off over live back down away then there that this same month week day")
"""What may follow when something new began: went live, came in that month."""
OF_A_FIGURE = word_set("figure figures number numbers total totals count comparison")
BELIEVING = word_set(
    """
    think thinks thought reckon reckons reckoned believe believes believed guess guesses guessed remember remembers
    remembered recall recalls recalled heard hears told quoted quotes quoting
    """
)
"""By these verbs a number is what somebody takes the figure for."""
BEFORE_A_BELIEF = word_set("it its was is were at about around roughly we are on like of that something nearly")
IN_MIND = word_set("head mind")
PAST = word_set("had been was were got went came left began took brought put")
HIGH = word_set("high low up down higher lower bad worse")
AMOUNTS = word_set(
    """
    use numbers figures levels rates cases to me us it like quite pretty really all over last this
    """
)
PRONOUNS = word_set("i it we you she he this that its youre im ive weve")
IDIOMS = frozenset(
    {
        "same thing", "other line", "other screen", "other day", "every time", "all sorts", "these things",
        "these numbers", "these figures", "these days", "rather dreading", "rather hoping",
        "rather not", "one who", "quicker than",
        "something else", "summat else", "anything else", "everyone else", "whole place", "other half",
    }
)  # fmt: skip
"""Two words of which the first picks some elsewhere."""
ENDS_A_WANT = word_set("for to by before from at in on as and or so because")
BEFORE_A_THING = word_set("the our my a an")
TO_ASK = word_set(
    """
    asking asks asked ringing rings rang chasing chases keep keeps emailing writes wrote phoning
    """
)
ONE_OF_OURS = word_set("a an our my one")
LOOKS = word_set("look looks looked looking")
FOOLISH = word_set("daft silly stupid foolish bad good clueless ignorant unprepared lazy dim thick slow")
SEES = word_set("see sees seeing")
RAISES = word_set("ask asks asked asking raise raises bring brings want wants come comes")
SURE_TO_ASK = RAISES | word_set(
    """
    will ll is are always bound going gonna sure certain likely might may probably definitely to bet know be it this
    that up about me us again the at in for of
    """
)
"""That somebody will want to know, and nothing of what: they always ask about it at scrutiny."""
ASKS_OF = word_set("is are was has did does do will can could would should")
"""A clause that begins with one of them asks, and tells nothing: is PC Harris off sick."""
TOLD_IN = word_set("line stat fact quote headline opener sentence")
