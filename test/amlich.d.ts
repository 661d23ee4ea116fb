declare module 'amlich' {
  const amlich: {
    convertLunar2Solar(day: number, month: number, year: number, leap: number, zone: number): [number, number, number];
  };
  export default amlich;
}
