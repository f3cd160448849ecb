/**
 * Countries and bodies that have capitals: name, what is of it, its capital or the house that stands for its government. Several are told apart by a
 * slash. A capital in the place of a speaker stands for the government.
 */
export const countries = `
  Afghanistan | Afghan | Kabul
  Albania | Albanian | Tirana
  Algeria | Algerian | Algiers
  Angola | Angolan | Luanda
  Argentina | Argentine/Argentinian | Buenos Aires
  Armenia | Armenian | Yerevan
  Australia | Australian | Canberra
  Austria | Austrian | Vienna
  Azerbaijan | Azerbaijani/Azeri | Baku
  Bahamas | Bahamian | -
  Bahrain | Bahraini | Manama
  Bangladesh | Bangladeshi | Dhaka
  Barbados | Barbadian | Bridgetown
  Belarus | Belarusian | Minsk
  Belgium | Belgian | Brussels
  Belize | Belizean | Belmopan
  Benin | Beninese | Porto-Novo
  Bhutan | Bhutanese | Thimphu
  Bolivia | Bolivian | La Paz
  Bosnia | Bosnian | Sarajevo
  Botswana | - | Gaborone
  Brazil | Brazilian | Brasilia
  Britain/United Kingdom/U.K./UK | British | London/Downing Street
  Brunei | Bruneian | -
  Bulgaria | Bulgarian | Sofia
  Burkina Faso | Burkinabe | Ouagadougou
  Burundi | Burundian | Bujumbura
  Cambodia | Cambodian | Phnom Penh
  Cameroon | Cameroonian | Yaounde
  Canada | Canadian | Ottawa
  Cape Verde | Cape Verdean | Praia
  Central African Republic | Central African | Bangui
  Chad | Chadian | N'Djamena
  Chile | Chilean | Santiago
  China | Chinese | Beijing
  Colombia | Colombian | Bogota
  Comoros | Comoran | Moroni
  Congo | Congolese | Kinshasa
  Costa Rica | Costa Rican | -
  Croatia | Croatian | Zagreb
  Cuba | Cuban | Havana
  Cyprus | Cypriot | Nicosia
  Czech Republic | Czech | Prague
  Denmark | Danish | Copenhagen
  Djibouti | Djiboutian | -
  Dominican Republic | Dominican | Santo Domingo
  East Timor | East Timorese | Dili
  Ecuador | Ecuadorean | Quito
  Egypt | Egyptian | Cairo
  El Salvador | Salvadoran/Salvadorean | San Salvador
  Equatorial Guinea | Equatoguinean | Malabo
  Eritrea | Eritrean | Asmara
  Estonia | Estonian | Tallinn
  Eswatini/Swaziland | Swazi | Mbabane
  Ethiopia | Ethiopian | Addis Ababa
  Fiji | Fijian | Suva
  Finland | Finnish | Helsinki
  France | French | Paris/Elysee
  Gabon | Gabonese | Libreville
  Gambia | Gambian | Banjul
  Georgia | Georgian | Tbilisi
  Germany | German | Berlin
  Ghana | Ghanaian | Accra
  Greece | Greek | Athens
  Grenada | Grenadian | -
  Guatemala | Guatemalan | Guatemala City
  Guinea | Guinean | Conakry
  Guinea-Bissau | - | Bissau
  Guyana | Guyanese | -
  Haiti | Haitian | Port-au-Prince
  Honduras | Honduran | Tegucigalpa
  Hungary | Hungarian | Budapest
  Iceland | Icelandic | Reykjavik
  India | Indian | New Delhi
  Indonesia | Indonesian | Jakarta
  Iran | Iranian | Tehran
  Iraq | Iraqi | Baghdad
  Ireland | Irish | Dublin
  Israel | Israeli | Tel Aviv
  Italy | Italian | Rome
  Ivory Coast | Ivorian | Abidjan/Yamoussoukro
  Jamaica | Jamaican | -
  Japan | Japanese | Tokyo
  Jordan | Jordanian | Amman
  Kazakhstan | Kazakh | Astana
  Kenya | Kenyan | Nairobi
  Kosovo | Kosovar | Pristina
  Kuwait | Kuwaiti | Kuwait City
  Kyrgyzstan | Kyrgyz | Bishkek
  Laos | Laotian | Vientiane
  Latvia | Latvian | Riga
  Lebanon | Lebanese | Beirut
  Lesotho | - | Maseru
  Liberia | Liberian | Monrovia
  Libya | Libyan | Tripoli
  Liechtenstein | - | Vaduz
  Lithuania | Lithuanian | Vilnius
  Luxembourg | Luxembourgish | -
  Madagascar | Malagasy | Antananarivo
  Malawi | Malawian | Lilongwe
  Malaysia | Malaysian | Kuala Lumpur
  Maldives | Maldivian | -
  Mali | Malian | Bamako
  Malta | Maltese | Valletta
  Mauritania | Mauritanian | Nouakchott
  Mauritius | Mauritian | Port Louis
  Mexico | Mexican | Mexico City
  Moldova | Moldovan | Chisinau
  Monaco | Monegasque | -
  Mongolia | Mongolian | Ulaanbaatar
  Montenegro | Montenegrin | Podgorica
  Morocco | Moroccan | Rabat
  Mozambique | Mozambican | Maputo
  Myanmar | Burmese | Naypyitaw
  Namibia | Namibian | Windhoek
  Nepal | Nepali/Nepalese | Kathmandu
  Netherlands | Dutch | The Hague
  New Zealand | - | Wellington
  Nicaragua | Nicaraguan | Managua
  Niger | Nigerien | Niamey
  Nigeria | Nigerian | Abuja
  North Korea/DPRK | North Korean | Pyongyang
  North Macedonia/Macedonia | Macedonian | Skopje
  Norway | Norwegian | Oslo
  Oman | Omani | Muscat
  Pakistan | Pakistani | Islamabad
  Panama | Panamanian | Panama City
  Papua New Guinea | - | Port Moresby
  Paraguay | Paraguayan | Asuncion
  Peru | Peruvian | Lima
  Philippines | Philippine/Filipino | Manila
  Poland | Polish | Warsaw
  Portugal | Portuguese | Lisbon
  Qatar | Qatari | Doha
  Romania | Romanian | Bucharest
  Russia | Russian | Moscow/Kremlin
  Rwanda | Rwandan | Kigali
  Samoa | Samoan | Apia
  Saudi Arabia | Saudi | Riyadh
  Senegal | Senegalese | Dakar
  Serbia | Serbian | Belgrade
  Seychelles | Seychellois | -
  Sierra Leone | Sierra Leonean | Freetown
  Singapore | Singaporean | -
  Slovakia | Slovak | Bratislava
  Slovenia | Slovenian | Ljubljana
  Solomon Islands | - | Honiara
  Somalia | Somali | Mogadishu
  South Africa | South African | Pretoria
  South Korea | South Korean | Seoul
  South Sudan | South Sudanese | Juba
  Spain | Spanish | Madrid
  Sri Lanka | Sri Lankan | Colombo
  Sudan | Sudanese | Khartoum
  Suriname | Surinamese | Paramaribo
  Sweden | Swedish | Stockholm
  Switzerland | Swiss | Bern
  Syria | Syrian | Damascus
  Taiwan | Taiwanese | Taipei
  Tajikistan | Tajik | Dushanbe
  Tanzania | Tanzanian | Dodoma
  Thailand | Thai | Bangkok
  Togo | Togolese | Lome
  Tonga | Tongan | -
  Tunisia | Tunisian | Tunis
  Turkey | Turkish | Ankara
  Turkmenistan | Turkmen | Ashgabat
  Uganda | Ugandan | Kampala
  Ukraine | Ukrainian | Kiev/Kyiv
  United Arab Emirates/UAE | Emirati | Abu Dhabi
  United States/U.S./US/America | American/U.S./US | Washington
  Uruguay | Uruguayan | Montevideo
  Uzbekistan | Uzbek | Tashkent
  Vanuatu | - | Port Vila
  Vatican/Holy See | - | -
  Venezuela | Venezuelan | Caracas
  Vietnam | Vietnamese | Hanoi
  Yemen | Yemeni | Sanaa
  Zambia | Zambian | Lusaka
  Zimbabwe | Zimbabwean | Harare
`;
