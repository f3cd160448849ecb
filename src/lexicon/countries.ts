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
  Bahrain | Bahraini | Manama
  Bangladesh | Bangladeshi | Dhaka
  Belarus | Belarusian | Minsk
  Belgium | Belgian | Brussels
  Bolivia | Bolivian | La Paz
  Bosnia | Bosnian | Sarajevo
  Brazil | Brazilian | Brasilia
  Britain/United Kingdom/U.K./UK | British | London/Downing Street
  Bulgaria | Bulgarian | Sofia
  Cambodia | Cambodian | Phnom Penh
  Cameroon | Cameroonian | Yaounde
  Canada | Canadian | Ottawa
  Chad | Chadian | N'Djamena
  Chile | Chilean | Santiago
  China | Chinese | Beijing
  Colombia | Colombian | Bogota
  Congo | Congolese | Kinshasa
  Croatia | Croatian | Zagreb
  Cuba | Cuban | Havana
  Cyprus | Cypriot | Nicosia
  Czech Republic | Czech | Prague
  Denmark | Danish | Copenhagen
  Ecuador | Ecuadorean | Quito
  Egypt | Egyptian | Cairo
  Eritrea | Eritrean | Asmara
  Estonia | Estonian | Tallinn
  Ethiopia | Ethiopian | Addis Ababa
  Finland | Finnish | Helsinki
  France | French | Paris/Elysee
  Georgia | Georgian | Tbilisi
  Germany | German | Berlin
  Ghana | Ghanaian | Accra
  Greece | Greek | Athens
  Guatemala | Guatemalan | Guatemala City
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
  Japan | Japanese | Tokyo
  Jordan | Jordanian | Amman
  Kazakhstan | Kazakh | Astana
  Kenya | Kenyan | Nairobi
  Kuwait | Kuwaiti | Kuwait City
  Kyrgyzstan | Kyrgyz | Bishkek
  Laos | Laotian | Vientiane
  Latvia | Latvian | Riga
  Lebanon | Lebanese | Beirut
  Libya | Libyan | Tripoli
  Lithuania | Lithuanian | Vilnius
  Malaysia | Malaysian | Kuala Lumpur
  Mali | Malian | Bamako
  Mexico | Mexican | Mexico City
  Moldova | Moldovan | Chisinau
  Mongolia | Mongolian | Ulaanbaatar
  Morocco | Moroccan | Rabat
  Mozambique | Mozambican | Maputo
  Myanmar | Burmese | Naypyitaw
  Nepal | Nepali/Nepalese | Kathmandu
  Netherlands | Dutch | The Hague
  New Zealand | - | Wellington
  Nicaragua | Nicaraguan | Managua
  Niger | Nigerien | Niamey
  Nigeria | Nigerian | Abuja
  North Korea/DPRK | North Korean | Pyongyang
  Norway | Norwegian | Oslo
  Oman | Omani | Muscat
  Pakistan | Pakistani | Islamabad
  Panama | Panamanian | Panama City
  Paraguay | Paraguayan | Asuncion
  Peru | Peruvian | Lima
  Philippines | Philippine/Filipino | Manila
  Poland | Polish | Warsaw
  Portugal | Portuguese | Lisbon
  Qatar | Qatari | Doha
  Romania | Romanian | Bucharest
  Russia | Russian | Moscow/Kremlin
  Rwanda | Rwandan | Kigali
  Saudi Arabia | Saudi | Riyadh
  Senegal | Senegalese | Dakar
  Serbia | Serbian | Belgrade
  Singapore | Singaporean | -
  Slovakia | Slovak | Bratislava
  Slovenia | Slovenian | Ljubljana
  Somalia | Somali | Mogadishu
  South Africa | South African | Pretoria
  South Korea | South Korean | Seoul
  South Sudan | South Sudanese | Juba
  Spain | Spanish | Madrid
  Sri Lanka | Sri Lankan | Colombo
  Sudan | Sudanese | Khartoum
  Sweden | Swedish | Stockholm
  Switzerland | Swiss | Bern
  Syria | Syrian | Damascus
  Taiwan | Taiwanese | Taipei
  Tajikistan | Tajik | Dushanbe
  Tanzania | Tanzanian | Dodoma
  Thailand | Thai | Bangkok
  Tunisia | Tunisian | Tunis
  Turkey | Turkish | Ankara
  Turkmenistan | Turkmen | Ashgabat
  Uganda | Ugandan | Kampala
  Ukraine | Ukrainian | Kiev/Kyiv
  United Arab Emirates/UAE | Emirati | Abu Dhabi
  United States/U.S./US/America | American/U.S./US | Washington
  Uruguay | Uruguayan | Montevideo
  Uzbekistan | Uzbek | Tashkent
  Venezuela | Venezuelan | Caracas
  Vietnam | Vietnamese | Hanoi
  Yemen | Yemeni | Sanaa
  Zambia | Zambian | Lusaka
  Zimbabwe | Zimbabwean | Harare
`;
