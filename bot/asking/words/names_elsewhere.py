"""Names of people, places and lands: a name that is one of these is no misspelling of one in the catalogue."""

from bot.asking.words.word_sets import word_set

FIRST_NAMES = word_set(
    """
    aaron abdul abigail adam adrian ahmed aidan aisha alan albert alex alexander alexandra alfie alice alison amanda
    amelia amir amy andrea andrew angela anita anna anne annie anthony antony archie arthur asha ashley austin ava
    barbara barry beatrice becky ben benjamin bernard beth bethany betty beverley bill billy blake bob bradley
    brandon brenda brian bridget bruce bryan callum cameron carl carla carol caroline catherine cathy charles
    charlie charlotte chelsea cheryl chloe chris christian christina christine christopher claire clara clare clive
    colin connor craig cynthia daisy damian damien dan daniel danny darren dave david dawn dean debbie deborah
    denise dennis derek diana diane dominic donald donna doreen doris dorothy douglas duncan dylan eddie edith
    edward edwin eileen elaine eleanor eliza elizabeth ella ellen ellie elliot elsie emily emma eric erin ethan eva
    evan evelyn fatima felix finlay fiona florence frances francis frank fred freddie frederick freya gareth gary
    gavin gemma geoff geoffrey george georgia georgina gerald gerard gillian gina glen glenn gloria gordon grace
    graham grant greg gregory guy hannah harold harriet harry harvey hassan hayley hazel heather heidi helen henry
    herbert holly howard hugh hugo hussein ian imran irene isaac isabella isla isobel ivan jack jackie jackson jacob
    jacqueline jade jake james jamie jan jane janet janice jasmine jason jean jeff jeffrey jemma jennifer jenny
    jeremy jerry jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jordan joseph
    josephine josh joshua joy joyce judith judy julia julian julie june justin karen karl kate katherine kathleen
    kathryn katie kay keith kelly ken kenneth kenny kerry kevin khalid kim kirsty kyle lara laura lauren laurence
    leah leanne lee leo leon leonard leslie lewis liam lily linda lindsay lindsey lisa lloyd logan lorraine louis
    louise lucas lucy luke lydia lynda lynn mabel maggie malcolm mandy marc marcus margaret maria marian marie
    marilyn marion mark marlene martha martin martyn mary mason matt matthew maureen maurice max maxine megan
    melanie melissa michael michelle miguel mike mildred millie miriam mohammed moira molly monica morgan muhammad
    muriel myra nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nina noah noel nora
    norma norman oliver olivia omar oscar owen paige pam pamela patricia patrick paul paula pauline peggy penny
    percy pete peter phil philip phillip phoebe phyllis pippa polly rachael rachel ralph raymond rebecca reece
    reginald rhys richard ricky rita rob robert roberta robin rodney roger roland ron ronald rory rosa rosalind
    rosemary rosie ross roxanne roy russell ruth ryan sally sam samantha samuel sandra sara sarah saul scott sean
    sebastian shane shannon sharon shaun sheila shelley shirley sidney simon sonia sophia sophie spencer stacey stan
    stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tanya tara ted terence
    teresa terry tess theodore theresa thomas tim timothy tina toby todd tom tommy tony tracey tracy trevor tyler
    una ursula valerie vanessa vera vernon veronica vicky victor victoria vincent viola violet virginia vivian
    walter wayne wendy wesley wilfred william winifred yasmin yvette yvonne zachary zara zoe
    """
)
"""First names."""

SURNAMES = word_set(
    """
    adams adamson ahmed akhtar allan allen anderson andrews armstrong arnold ashton atkins atkinson austin bailey
    baker baldwin ball barber barker barlow barnes barnett barrett barry bartlett barton bates baxter beattie begum
    bell bennett benson berry bevan bird bishop black blackburn bond booth bowen bowman boyd boyle bradley bradshaw
    brady bray brennan briggs brooks brown browne bruce bryant buckley bull burgess burke burns burrows burton bush
    butcher butler byrne cameron campbell carey carlton carpenter carr carroll carson carter cartwright chadwick
    chambers chan chandler chapman chaudhry cheng clark clarke clayton clements cole coleman coles collier collins
    connolly connor cook cooke cooper cox craig crawford cross cunningham curran curtis dale dalton daly daniels
    davenport davey davidson davies davis davison dawson day dean dennis dickinson dixon dobson dodd doherty
    donaldson donnelly douglas doyle drake duffy duncan dunn dyer eaton edwards elliott ellis ellison emery evans
    farmer farrell faulkner fenton ferguson field finch fisher fitzgerald fleming fletcher flynn ford foster fowler
    fox francis franklin fraser freeman french frost fuller gallagher gardiner gardner garner george gibbons gibbs
    gibson gilbert giles gill glover goddard godfrey goodwin gordon gough gould graham grant gray green greenwood
    gregory griffin griffiths hale hall hamilton hammond hancock hanson harding hardy harper harris harrison hart
    hartley harvey hayes haynes heath henderson henry herbert hewitt hicks higgins hill hilton hobbs hodgson holden
    holland holloway holmes holt hooper hope hopkins horton houghton howard howarth howe howell hudson hughes
    humphreys hunt hunter hurst hussain hutchinson hyde iqbal irving jackson jacobs jarvis jenkins jennings john
    johnson johnston jones jordan joyce kaur kay kaye kelly kemp kennedy kent kerr khan king kirby kirk knight
    knowles lamb lambert lane law lawrence lawson leach lee leigh leonard lewis lindsay little lloyd long lowe lucas
    lynch lyons macdonald mackenzie mann manning marsden marsh marshall martin mason matthews may mccarthy mcdonald
    mckenzie mclean mcmillan mellor metcalfe miah middleton miles miller mills mistry mitchell moore moran morgan
    morley morris morrison morton moss muir mullen murphy murray myers nash naylor nelson newell newman newton
    nicholls nicholson nixon noble nolan norman norris north norton obrien oconnor oliver oneill osborne owen owens
    page palmer park parker parkin parkinson parry parsons patel patterson payne peacock pearce pearson perkins
    perry peters phillips pickering pollard poole pope porter potter potts powell power pratt preston price prince
    pritchard pugh quinn randall read reed rees reeves reid reynolds rhodes rice richards richardson riley roberts
    robertson robinson robson rogers rose ross rowe rowley russell ryan sanders sanderson saunders savage schofield
    scott sharma sharp sharpe shaw shepherd sheppard short simmons simpson sims sinclair singh skinner slater smart
    smith spencer stanley steele stephens stephenson stevens stevenson stewart stokes stone storey sullivan summers
    sutherland sutton swift sykes talbot tate taylor thomas thompson thomson thornton thorpe todd tomlinson townsend
    tucker turner vaughan wade walker wall wallace wallis walsh walters walton ward warner warren waters watkins
    watson watts weaver webb webster welch wells west weston wheeler whitaker white whitehead whitehouse whittaker
    wilkins wilkinson williams williamson willis wilson winter wong wood woods woodward wright wyatt yates young
    """
)
"""Surnames."""

PLACES = word_set(
    """
    abbots aberdare aberdeen abergavenny aberystwyth abingdon accrington acton addington afghanistan africa african
    albania albanian alderley aldershot aldington aldridge algeria allerton alnwick alton altrincham alvaston amble
    america american amersham ampthill andover angola antrim appleby appleton arab arbroath arden ardley argentina
    arley armagh armley arnold arundel ascot ashby ashdown ashfield ashford ashton ashwell asia asian askham aspley
    asterley aston attleborough audley australia austria avebury avon aylesbury aylesford aylesham ayr bacup bagshot
    bainton bakewell ballymena bamford bampton banbury banff bangladesh bangor barford barham barkham barking barlow
    barnack barnby barnet barnham barnsley barnstaple barnton barrington barrow barrowby barry barsham barton
    basford basildon basingstoke baslow bassetlaw bassett bath batley battersea battle bawtry beaconsfield beaumont
    beccles beckenham bedale bedford bedfordshire bedlington bedworth beeston belfast belford belgian belgium
    bellingham belmont belper belton benfield bengali benson bentham bentley benton berkeley berkhamsted berkshire
    berrow berwick betchworth beverley bewdley bewick bexhill bexley bicester bickley biddulph bideford bierley
    bildeston bilston bilton binfield bingham bingley binley birch birchwood birdwell birkenhead birmingham birstall
    bishopston bitton blaby blackburn blackpool blackwater blackwell blakeney bletchley blofield bloxham blyth
    blyton bodmin bognor boldon bolivia bolney bolsover bolton bonsall bootle boston boughton bourne bournemouth
    bourton bovey bowdon boxford boxley bracknell bradfield bradford bradley bradwell brafferton braintree bramhall
    bramley brampton brandon bransgore branston brantham brantley braunston brazil brazilian brecon bredon brenchley
    brent brentwood bretton brewood bridgend bridgnorth bridgwater bridlington bridport brierley brigg brighouse
    brighton brinsley brinton bristol briston britain briton brixham brixton brixworth broadland broadstairs
    broadway brockley bromfield bromham bromley bromsgrove bromyard brookfield brookland brooklands broom broomfield
    brotton broughton broxbourne broxtowe brundall bruton buckden buckingham buckinghamshire buckland buckley
    buckminster bude budleigh bulgaria bulgarian bulkington bulwell bungay buntingford burbage burford burgess
    burghfield burley burnham burnley burntwood burscough burslem burstow burton burwell bury bushey butterley
    buxton byfield caerphilly calne calverley calverton cam camberley camborne cambridge cambridgeshire camden
    canada canadian canford cannington cannock canterbury cardiff cardigan caribbean carleton carlisle carlow
    carlton carmarthen carrickfergus carshalton carterton castleford castlereagh castleton caterham catford
    catterick caversham cawston caxton chadderton chalfont chapel charing charlbury charlton charnwood chatham
    chatteris cheadle cheam cheddleton chelmsford chelsea cheltenham chepstow cherry chertsey cherwell chesham
    cheshire cheshunt chessington chester chesterfield chichester chile chiltern chilton chilwell china chinese
    chingford chippenham chislehurst chiswick chorley chorleywood christchurch christian chudleigh church churchdown
    churchill cirencester clacton clapham clare claverley clayton cleator cleethorpes clent clevedon cleveland
    cleveleys cliffe clifton clitheroe clowne clydebank coalville coatbridge cobham codsall colbury colchester
    coleford colne colney colombia colwyn compton congleton coningsby consett conwy cookham copthorne corby cornwall
    corringham corsham coseley cosham cottingham cotton coventry cowes cowley cowplain cramlington cranbrook
    cranfield cranford cranleigh cranwell craven crawley crediton crewe crewkerne cricklade croatia cromer crook
    crosby crossgates crowborough crowland crowle crowthorne croxley croydon cuba cuckfield cuddington cudworth
    cullompton cumbernauld cumbria cwmbran cyprus dacorum dagenham dalston dalton danbury danish darfield darlaston
    darley darlington dartford dartmouth darton darwen daventry dawley dawlish deal denbigh denbighshire denby
    denham denholme denmark denton deptford derby derbyshire dereham derry desborough devizes devon dewsbury didcot
    dinnington diss ditton dodworth doncaster donington dorchester dorking dorset dover doveridge downham downton
    draycott drayton driffield droitwich dronfield droylsden dudley dulwich dumfries dundee dunfermline dunmow
    dunstable dunster dunston durham dutch dutton ealing earby earley easington eastbourne eastfield eastleigh
    easton eastry eastwood eaton eccles eckington ecuador edenbridge edenfield edgbaston edgware edinburgh edmonton
    edwinstowe egham egremont egypt egyptian elgin elland ellesmere elmbridge elsecar elstree elswick eltham elton
    ely emsworth enderby enfield england epping epsom epworth erdington erewash erith eritrea esher essex eston
    estonia etchingham ethiopia eton europe everton evesham ewell exeter exmouth exning eynsham failsworth fairfield
    fairford fakenham falkirk falmouth fareham farley farnborough farnham farnley farnsfield farnworth farringdon
    faversham fazeley featherstone felixstowe feltham felton fenham fenland fenny fenton fernhill filey filton
    finchfield finchley finedon finland finnish fishponds fleetwood flint flintshire flitwick foleshill folkestone
    fordham formby forrest fradley france frimley frinton frodsham frome fulbourn fulford fulham fulwood fylde
    gainsborough galashiels gambia gamlingay ganton garforth garstang garston gateacre gateshead gedling germany
    ghana gilesgate gillingham glamorgan glasgow glastonbury glenfield glossop gloucester gloucestershire godalming
    golborne goldthorpe gomersal goole goring gosport grange grantham grantley gravesend gravesham greasby greece
    greek greenford greenhill greenock greenwich greetland grimsby grove guernsey guildford guisborough guiseley
    guyana gwent gwynedd gypsy hackney hadfield hadleigh hadley hailsham hainault hale hales halesowen halesworth
    halifax halstead halton haltwhistle hambleton hamilton hammersmith hammerwich hampshire hampstead hampton
    handforth handsworth hanley hanwell harborne harborough hardwick harefield haringey harlesden harlington harlow
    harold harpenden harpurhey harrogate harrold harrow harston hartford hartington hartlebury hartlepool hartley
    harwell harwich harwood haslemere haslingden hassocks hastings haswell hatfield hathersage hatton haughton
    havant havercroft haverfordwest haverhill havering hawarden hawkhurst hawkinge haworth haxby haydon hayle
    hayling hayton haywood hazel headcorn headington headley heanor heaton hebburn hebden heckmondwike hedon
    helensburgh hellesdon helmsley helsby helston hemel hemsworth hendon henfield henley henlow hensall hereford
    herefordshire hertford hertfordshire hertsmere hessle heston hetton hexham hextable heysham heywood hickling
    higham highbury highgate highworth hillingdon hillsborough hillside hilton hinckley hindley hindu hinton hitchin
    hockley hodnet holbeach holbeck holborn hollingworth hollins holmbury holmfirth holt holyhead honiton honley
    hook horbury horley horndean horninglow hornsea hornsey horsforth horsham horton horwich houghton hounslow hove
    hoylake hoyland hucknall huddersfield hull humberside hungarian hungary hungerford hunmanby hunstanton
    huntingdon huntington hurst hurstpierpoint hutton huyton hyde hyndburn hythe ibstock iceland ickenham idle
    ilford ilfracombe ilkeston ilkley immingham ince india indian indonesia ingleton inverness ipsley ipswich iran
    iranian iraq iraqi ireland irlam irthlingborough irvine islamic isleworth islington israel israeli italian italy
    itchen iver ivybridge ixworth jamaica jamaican japan japanese jarrow jersey jesmond jewish jordan kegworth
    keighley kempston kempton kendal kenilworth kenley kennington kensal kensington kenton kenya keston keswick
    kettering ketton keynsham kidderminster kidlington kidsgrove kilburn killamarsh killingworth kilmarnock
    kimberley kings kingsbridge kingsbury kingsclere kingsley kingsnorth kingsteignton kingston kingswinford
    kingswood kington kinver kippax kirkburton kirkby kirkcaldy kirkham kirklees knaphill knaresborough knottingley
    knowle knowsley knutsford knutton korea korean kosovo kuwait lambeth lancashire lancaster lancing langley
    langport larkfield latvia latvian launceston launde lavenham leamington leasowe leatherhead lebanon lechlade
    ledbury leeds leek leicester leicestershire leigh leighton leiston lenham lenton leominster letchworth
    levenshulme leverstock lewes lewisham leyburn leyland leyton liberia libya lichfield limavady limehouse lincoln
    lincolnshire linton liphook lisburn liskeard lithuania lithuanian littleborough littlehampton littleport
    liverpool liversedge livingston llandudno llanelli loftus london londonderry long longbenton longfield longford
    longton lostock loughborough loughton louth lowestoft lowton luddenden ludlow luton luxembourg lydd lydney
    lymington lyndhurst lyneham lytham mablethorpe macclesfield maghull maidenhead maidstone malawi malaysia maldon
    mali malta maltby malvern manchester manningtree mansfield mapperley marden margate market marlborough marlow
    marple marske marston martock masham matching matlock mayfield maypole meden melbourne melksham melling melton
    mendip mere meriden merseyside merthyr merton methley mexborough mexico mickleover middlesbrough middlesex
    middleton middlewich midhurst midsomer mildenhall milford millbrook millom milnrow milton minehead minster
    mirfield mitcham moldgreen moldova molesey monkton monmouth monmouthshire moortown mordern morecambe moreton
    morley morocco morpeth mossley motherwell mottram mountsorrel muslim nailsea nailsworth nantwich napton neath
    nelson nepal neston netherfield netherlands netherton newark newbiggin newbold newbury newcastle newent newham
    newhaven newington newland newlands newmarket newport newquay newry newsome newstead newton newtown nigeria
    nigerian norbury norfolk normanton northallerton northampton northamptonshire northenden northfield northolt
    northumberland northumbria northwich northwood norton norway norwegian norwich norwood nottingham
    nottinghamshire nuneaton nunthorpe oadby oakengates oakham oakley oakwood ockbrook odiham okehampton oldbury
    oldham oldland ollerton olney oman ongar orford ormskirk orpington orton osbaldwick osmotherley ossett oswestry
    otley oulton oundle overton oxford oxfordshire oxley oxted oxton paddock padgate padiham padstow paignton
    painswick paisley pakistan pakistani palestine panama pangbourne paraguay parkgate parkside partington patchway
    peckham pelsall pelton pembroke pembrokeshire pendle penge penkridge penrith penzance pershore persian perth
    peru peterborough peterhead petersfield petworth pewsey philippines pickering pinner pinxton plymouth
    pocklington poland polegate polish pontefract pontesbury pontypool pontypridd poole portadown porthcawl
    portishead portsmouth portugal portuguese potton poulton powys poynton prescot prestatyn preston prestwich
    prudhoe pudsey punjabi purley putney qatar quarrington queensbury quorn radcliffe radlett radley radstock
    rainford rainham rainhill rainworth ramsbottom ramsey ramsgate ravensthorpe rawdon rawmarsh rawtenstall rayleigh
    reading redbourn redbridge redcar redditch redhill redland redruth reigate repton retford rhondda rhyl ribble
    ribbleton richmond ringwood ripley ripon ripponden risborough risley roade rochdale rochester rochford roma
    romania romanian romford romiley romney romsey ropsley rossendale rotherham rothley rothwell royston royton
    ruardean ruddington rugby rugeley ruislip runcorn rushall rushcliffe rushden rushmoor russia russian rustington
    ruthin rutland ruyton rwanda ryde rye ryedale sacriston saddleworth saffron sale salford salisbury saltash
    saltburn saltney sandal sandbach sandgate sandhurst sandiacre sandown sandwell sandwich sandy sawbridgeworth
    sawley saxilby saxmundham scarborough scawby scotland scots scunthorpe seaford seaham seaton sedgefield
    sedgemoor sedgley sefton seghill selby selsdon selsey selston senegal serbia settle sevenoaks shaftesbury
    shanklin shavington shaw sheerness sheffield shefford shelf shelton shenfield shenley shepperton shepshed
    shepton sherborne sherburn sherwood shifnal shildon shiplake shipley shipston shirebrook shirley shoeburyness
    sholing shoreham shotley shotton shrewsbury shropshire sidmouth sikh sileby silsden silverdale singapore
    sittingbourne skegness skelmersdale skelton skipton sleaford sleights slough slovakia slovenia smethwick snaith
    snodland snowdonia soham solihull somali somalia somercotes somerset somerton sompting southall southam
    southampton southborough southbourne southend southgate southport southwark southwell southwick southwold
    sowerby spain spalding spanish sparkhill speke spelthorne spennymoor spilsby stafford staffordshire staines
    stainforth stalham stalybridge stamford standish stanford stanhope stanley stanmore stannington stansted stanton
    stapleford stapleton staveley stevenage steyning stirling stivichall stockbridge stockport stocksbridge stockton
    stoke stokesley stonehouse stony storrington stotfold stour stourbridge stourport stowmarket strabane stratford
    stratton streatham street streetly stretford stroud studley sturminster styal sudan sudbury suffolk sunbury
    sunderland sunningdale surbiton surfleet surrey sussex sutterton sutton swadlincote swaffham swale swallownest
    swanage swanley swanscombe swansea swanwick sweden swedish swindon swinton swiss switzerland syria syrian syston
    tadcaster tadley tadworth taiwan tameside tamil tamworth tandridge tanzania tarporley taunton taverham
    teddington teignmouth telford telscombe tenbury tenby tendring tenterden tettenhall tewkesbury thailand thame
    thanet thatcham thatto thetford thirsk thornaby thornbury thorne thornhill thornley thornton thorpe thrapston
    thringstone throckley thurcroft thurmaston thurnby thurrock tickhill tideswell tilbury tilehurst tilgate tingley
    tintwistle tipton tiverton todmorden tolworth tonbridge topsham torbay torfaen torquay torridge totnes tottenham
    totton towcester trafford treeton tring trowbridge truro tunbridge tunisia turkey turkish tuxford twickenham
    tyldesley tynemouth tyneside uckfield uganda ukraine ukrainian ulster ulverston upminster uppingham upton urdu
    urmston uruguay ushaw usk uttlesford uxbridge venezuela ventnor verwood vietnam vietnamese wadebridge wadhurst
    wakefield wales walkden walkley wallasey wallingford wallington wallsend walmer walsall waltham walthamstow
    walton wandsworth wanstead wantage warboys wardle wareham warley warminster warrington warsop warwick
    warwickshire washington watford wath watlington watton waveney wealden wednesbury wednesfield weedon welling
    wellingborough wellington wellow wells welton welwyn wem wembley wendover westbury westfield westgate
    westhoughton westminster weston wetherby weybridge weymouth wheatley whetstone whickham whitburn whitby
    whitchurch whitefield whitehaven whitley whitnash whitstable whitstone whittlesey whitton whitwell whitwick
    wibsey wickford wickham wickwar widnes wigan wigmore wigston wigton willaston willenhall willerby willesden
    willingham willington wilmslow wilnecote wilton wiltshire wimbledon wimborne wincanton winchelsea winchester
    winchmore windermere windsor wingate wingerworth winlaton winscombe winsford winslow winterton wirksworth wirral
    wisbech witham witney wivelsfield wivenhoe wixams woking wokingham wollaston wollaton wolsingham wolstanton
    wolverhampton wolverton wombourne wombwell wooburn woodbridge woodford woodhall woodhouse woodley woodside
    woodstock woodville wooler woolston woolwich wootton worcester worcestershire wordsley workington worksop worle
    worsley worthing wortley wotton wragby wraysbury wrexham wroughton wychavon wycombe wylam wymondham wyre
    yarmouth yate yaxley yeadon yelverton yemen yeovil yiewsley york yorkshire zambia zimbabwe
    albion hotspur rfc rovers wanderers
    """
)
"""Towns, districts, counties, forces and villages of the United Kingdom; lands and their peoples."""
