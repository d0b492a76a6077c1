# language: vi
Tính năng: Chỉ đếm những gì nằm trong kỳ được xét

  Quy tắc: Cá nhân lên hạng Huân chương Lao động, chỉ đếm các năm, các danh hiệu sau lần khen trước, trong kỳ đề nghị và chưa bị hủy
    Căn cứ: điểm đ khoản 1 Điều 42, điểm đ khoản 1 Điều 43, điểm e khoản 1 Điều 44 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/10/2026: chưa kiểm chứng.

    @TC-44-350 @l2022/44/1/e @nd152-2025/4/3
    Khung tình huống: Hạng Ba, kỳ của Bằng khen Thủ tướng đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2024: năm 2019 và năm 2025 không được đếm, xét ngày <ngày xét>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2014 | <đến ngày> | không  |
        | Bằng khen của Thủ tướng Chính phủ | đột xuất   | 10/09/2020 | 10/09/2020 | không  |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2019 | 31/12/2021 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2021 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                       |
        | 2019 | xuất sắc   | Chiến sĩ thi đua cơ sở          |
        | 2020 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2021 | tốt        | Lao động tiên tiến              |
        | 2022 | hoàn thành | Chiến sĩ thi đua cơ sở (đã hủy) |
        | 2023 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2024 | tốt        | Lao động tiên tiến              |
        | 2025 | xuất sắc   | Chiến sĩ thi đua cơ sở          |
      Và thành tích của các năm <đầu kỳ>, 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Bằng khen của Thủ tướng Chính phủ tính đến khi đề nghị: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | năm hoàn thành xuất sắc nhiệm vụ sau Bằng khen của Thủ tướng Chính phủ: ít nhất 1 năm — thực tế: 0 năm, còn thiếu 01 năm                                  |
        | lần đạt Chiến sĩ thi đua cơ sở sau Bằng khen của Thủ tướng Chính phủ: ít nhất 3 lần — thực tế: 2 lần, còn thiếu 01 lần                                    |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                                 |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                           |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                              |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                |

      Dữ liệu: năm 2019 thuộc kỳ đã được khen, hoặc trước kỳ đề nghị; năm 2022 chỉ hoàn thành nhiệm vụ nên danh hiệu bị hủy
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2019 | 2019   | 10/03/2026 |
        | 31/12/2018 | 2020   | 01/10/2026 |

    @TC-43-350 @l2022/43/1/đ @nd152-2025/4/3
    Khung tình huống: Hạng Nhì, kỳ của hạng Ba đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2024: năm 2019 và năm 2025 không được đếm, xét ngày <ngày xét>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Huân chương Lao động hạng Ba     | công trạng | 01/01/2014 | <đến ngày> | không  |
        | Huân chương Lao động hạng Ba     | đột xuất   | 10/09/2020 | 10/09/2020 | không  |
        | Huân chương Lao động hạng Ba     | công trạng | 01/01/2019 | 31/12/2021 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2021 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                          |
        | 2019 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh          |
        | 2020 | xuất sắc   | Lao động tiên tiến                 |
        | 2021 | tốt        | Lao động tiên tiến                 |
        | 2022 | hoàn thành | Chiến sĩ thi đua cấp tỉnh (đã hủy) |
        | 2023 | tốt        | Lao động tiên tiến                 |
        | 2024 | tốt        | Lao động tiên tiến                 |
        | 2025 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh          |
      Và thành tích của các năm <đầu kỳ>, 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Huân chương Lao động hạng Ba: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | năm hoàn thành xuất sắc nhiệm vụ sau Huân chương Lao động hạng Ba: ít nhất 2 năm — thực tế: 1 năm, còn thiếu 01 năm             |
        | lần đạt Chiến sĩ thi đua cấp bộ, tỉnh sau Huân chương Lao động hạng Ba: ít nhất 1 lần — thực tế: 0 lần, còn thiếu 01 lần        |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                      |

      Dữ liệu: năm 2019 thuộc kỳ đã được khen, hoặc trước kỳ đề nghị; năm 2022 chỉ hoàn thành nhiệm vụ nên danh hiệu bị hủy
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2019 | 2019   | 10/03/2026 |
        | 31/12/2018 | 2020   | 01/10/2026 |

    @TC-42-350 @l2022/42/1/đ @nd152-2025/4/3
    Khung tình huống: Hạng Nhất, kỳ của hạng Nhì đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2024: năm 2019 và năm 2025 không được đếm, xét ngày <ngày xét>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Huân chương Lao động hạng Nhì    | công trạng | 01/01/2014 | <đến ngày> | không  |
        | Huân chương Lao động hạng Nhì    | đột xuất   | 10/09/2020 | 10/09/2020 | không  |
        | Huân chương Lao động hạng Nhì    | công trạng | 01/01/2019 | 31/12/2021 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2021 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                          |
        | 2019 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh          |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh          |
        | 2021 | tốt        | Lao động tiên tiến                 |
        | 2022 | hoàn thành | Chiến sĩ thi đua cấp tỉnh (đã hủy) |
        | 2023 | xuất sắc   | Lao động tiên tiến                 |
        | 2024 | tốt        | Lao động tiên tiến                 |
        | 2025 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh          |
      Và thành tích của các năm <đầu kỳ>, 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Huân chương Lao động hạng Nhì tính đến khi đề nghị: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | năm hoàn thành xuất sắc nhiệm vụ sau Huân chương Lao động hạng Nhì: ít nhất 3 năm — thực tế: 2 năm, còn thiếu 01 năm                                  |
        | lần đạt Chiến sĩ thi đua cấp bộ, tỉnh sau Huân chương Lao động hạng Nhì: ít nhất 2 lần — thực tế: 1 lần, còn thiếu 01 lần                             |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                            |

      Dữ liệu: năm 2019 thuộc kỳ đã được khen, hoặc trước kỳ đề nghị; năm 2022 chỉ hoàn thành nhiệm vụ nên danh hiệu bị hủy
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2019 | 2019   | 10/03/2026 |
        | 31/12/2018 | 2020   | 01/10/2026 |

    @TC-44-367 @l2022/44/1/e @nd152-2025/4/3
    Khung tình huống: Huân chương Lao động hạng Ba, lần khen trước cho kỳ đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2024, xét ngày <ngày xét>: năm 2020 không được đếm, còn 04 năm liên tục
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2014 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              |
        | 2020 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2021 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2022 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở |
      Và thành tích của các năm <đầu kỳ>, 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Bằng khen của Thủ tướng Chính phủ tính đến khi đề nghị: ít nhất 5 năm — thực tế: 4 năm, còn thiếu 01 năm |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                                 |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                           |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                              |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                |

      Dữ liệu: năm 2020 thuộc kỳ đã được khen, hoặc trước kỳ đề nghị
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2020 | 2020   | 10/03/2026 |
        | 31/12/2018 | 2021   | 01/10/2026 |

    @TC-42-367 @l2022/42/1/đ @nd152-2025/4/3
    Khung tình huống: Huân chương Lao động hạng Nhất, lần khen trước cho kỳ đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2024, xét ngày <ngày xét>: năm 2020 không được đếm, còn 04 năm liên tục
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2014 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                 |
        | 2020 | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2021 | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2022 | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2023 | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2024 | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
      Và thành tích của các năm <đầu kỳ>, 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Huân chương Lao động hạng Nhì tính đến khi đề nghị: ít nhất 5 năm — thực tế: 4 năm, còn thiếu 01 năm |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                            |

      Dữ liệu: năm 2020 thuộc kỳ đã được khen, hoặc trước kỳ đề nghị
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2020 | 2020   | 10/03/2026 |
        | 31/12/2018 | 2021   | 01/10/2026 |

    @TC-44-351 @l2022/44/1/e @l2022/43/1/đ @l2022/42/1/đ @nd152-2025/4/3
    Khung tình huống: "<đề nghị>": lần khen trước là "<đã được tặng>" theo <loại hình>, đã hủy: <đã hủy>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<đề nghị>" theo công trạng
      Và các lần khen trước như sau:
        | hình thức      | loại hình   | từ ngày    | đến ngày   | đã hủy   |
        | <đã được tặng> | <loại hình> | 01/01/2014 | 31/12/2018 | <đã hủy> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu   |
        | 2020 | xuất sắc | <danh hiệu> |
        | 2021 | xuất sắc | <danh hiệu> |
        | 2022 | xuất sắc | <danh hiệu> |
        | 2023 | xuất sắc | <danh hiệu> |
        | 2024 | xuất sắc | <danh hiệu> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phải là đúng hình thức liền trước, theo công trạng và còn hiệu lực; các danh hiệu khác đều đủ
        | đề nghị                        | danh hiệu                 | đã được tặng                      | loại hình  | đã hủy | kết luận                 |
        | Huân chương Lao động hạng Ba   | Chiến sĩ thi đua cơ sở    | Bằng khen của Thủ tướng Chính phủ | công trạng | không  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Ba   | Chiến sĩ thi đua cơ sở    | Bằng khen của Thủ tướng Chính phủ | công trạng | có     | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Chiến sĩ thi đua cơ sở    | Bằng khen của Thủ tướng Chính phủ | đột xuất   | không  | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Ba   | Chiến sĩ thi đua cơ sở    | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | không  | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Ba      | công trạng | không  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhì  | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Ba      | công trạng | có     | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Ba      | đột xuất   | không  | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhì  | Chiến sĩ thi đua cấp tỉnh | Bằng khen của Thủ tướng Chính phủ | công trạng | không  | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Nhì     | công trạng | không  | Đủ điều kiện, tiêu chuẩn |
        | Huân chương Lao động hạng Nhất | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Nhì     | công trạng | có     | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Nhì     | đột xuất   | không  | Không đủ tiêu chuẩn      |
        | Huân chương Lao động hạng Nhất | Chiến sĩ thi đua cấp tỉnh | Huân chương Lao động hạng Ba      | công trạng | không  | Không đủ tiêu chuẩn      |

  Quy tắc: Tập thể lên hạng Huân chương Lao động, chỉ đếm cờ, bằng khen và các năm sau lần khen trước, trong kỳ đề nghị và chưa bị hủy
    Căn cứ: điểm d khoản 4 Điều 42, điểm d khoản 4 Điều 43, điểm đ khoản 4 Điều 44 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/10/2026: chưa kiểm chứng.

    @TC-44-352 @l2022/44/4/đ @nd152-2025/4/3
    Khung tình huống: Hạng Ba cho tập thể, kỳ được khen trước đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023: trước và sau đó không được đếm, xét ngày <ngày xét>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                             | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Bằng khen của Thủ tướng Chính phủ     | công trạng | 01/01/2012 | <đến ngày> | không  |
        | Bằng khen của Thủ tướng Chính phủ     | đột xuất   | 05/05/2020 | 05/05/2020 | không  |
        | Bằng khen của Thủ tướng Chính phủ     | công trạng | 01/01/2016 | 31/12/2020 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2015 | 31/12/2016 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2024 | 31/12/2024 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2018 | 31/12/2019 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2021 | 30/06/2021 | không  |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2022 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          |
        | 2017 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2017 | -        | Cờ thi đua của Chính phủ           |
        | 2018 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | -        | Cờ thi đua cấp tỉnh                |
        | 2019 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2019 | -        | Cờ thi đua cấp tỉnh                |
        | 2020 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2020 | -        | Cờ thi đua của Chính phủ (đã hủy)  |
        | 2021 | tốt      | Tập thể lao động xuất sắc (đã hủy) |
        | 2021 | -        | Tập thể lao động tiên tiến         |
        | 2021 | -        | Cờ thi đua cấp tỉnh (đã hủy)       |
        | 2022 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2023 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | -        | Cờ thi đua của Chính phủ           |
        | 2025 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | -        | Cờ thi đua cấp tỉnh                |
      Và thành tích của các năm <đầu kỳ>, 2023
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | có     |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành xuất sắc nhiệm vụ sau Bằng khen của Thủ tướng Chính phủ: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm                          |
        | năm liên tục đạt Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng sau Bằng khen của Thủ tướng Chính phủ: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | Số Cờ thi đua của Chính phủ sau Bằng khen của Thủ tướng Chính phủ: ít nhất 1 cờ — thực tế: 0 cờ, còn thiếu 01 cờ                                           |
        | Số Cờ thi đua cấp bộ, tỉnh sau Bằng khen của Thủ tướng Chính phủ: ít nhất 2 cờ — thực tế: 1 cờ, còn thiếu 01 cờ                                            |
        | Số Bằng khen cấp bộ, tỉnh theo công trạng sau Bằng khen của Thủ tướng Chính phủ: ít nhất 1 bằng khen — thực tế: 0 bằng khen, còn thiếu 01 bằng khen        |
        | Số Bằng khen cấp bộ, tỉnh theo công trạng sau Bằng khen của Thủ tướng Chính phủ: ít nhất 2 bằng khen — thực tế: 0 bằng khen, còn thiếu 02 bằng khen        |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                                  |
        | Phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động                                                                                     |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                               |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                                  |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                            |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                               |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                 |

      Dữ liệu: phần trước kỳ đề nghị thuộc kỳ đã được khen, hoặc chỉ nằm ngoài kỳ đề nghị
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2018 | 2017   | 10/03/2026 |
        | 31/12/2016 | 2019   | 01/10/2026 |

    @TC-43-352 @l2022/43/4/d @nd152-2025/4/3
    Khung tình huống: Hạng Nhì cho tập thể, kỳ được khen trước đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023: trước và sau đó không được đếm, xét ngày <ngày xét>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                             | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Huân chương Lao động hạng Ba          | công trạng | 01/01/2012 | <đến ngày> | không  |
        | Huân chương Lao động hạng Ba          | đột xuất   | 05/05/2020 | 05/05/2020 | không  |
        | Huân chương Lao động hạng Ba          | công trạng | 01/01/2016 | 31/12/2020 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2019 | 31/12/2020 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2021 | 31/12/2022 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2015 | 31/12/2016 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2024 | 31/12/2024 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2018 | 31/12/2019 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2021 | 30/06/2021 | không  |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2022 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          |
        | 2017 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2017 | -        | Cờ thi đua của Chính phủ           |
        | 2018 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | -        | Cờ thi đua cấp tỉnh                |
        | 2019 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2019 | -        | Cờ thi đua cấp tỉnh                |
        | 2020 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2020 | -        | Cờ thi đua của Chính phủ (đã hủy)  |
        | 2021 | tốt      | Tập thể lao động xuất sắc (đã hủy) |
        | 2021 | -        | Tập thể lao động tiên tiến         |
        | 2021 | -        | Cờ thi đua cấp tỉnh (đã hủy)       |
        | 2022 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2022 | -        | Cờ thi đua cấp tỉnh                |
        | 2023 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | -        | Cờ thi đua của Chính phủ           |
        | 2025 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | -        | Cờ thi đua cấp tỉnh                |
      Và thành tích của các năm <đầu kỳ>, 2023
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | có     |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành xuất sắc nhiệm vụ sau Huân chương Lao động hạng Ba: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm                          |
        | năm liên tục đạt Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng sau Huân chương Lao động hạng Ba: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | Số Cờ thi đua của Chính phủ sau Huân chương Lao động hạng Ba: ít nhất 1 cờ — thực tế: 0 cờ, còn thiếu 01 cờ                                           |
        | Số Cờ thi đua cấp bộ, tỉnh sau Huân chương Lao động hạng Ba: ít nhất 3 cờ — thực tế: 2 cờ, còn thiếu 01 cờ                                            |
        | Số Bằng khen cấp bộ, tỉnh theo công trạng sau Huân chương Lao động hạng Ba: ít nhất 3 bằng khen — thực tế: 2 bằng khen, còn thiếu 01 bằng khen        |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                             |
        | Phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động                                                                                |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                          |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                            |

      Dữ liệu: phần trước kỳ đề nghị thuộc kỳ đã được khen, hoặc chỉ nằm ngoài kỳ đề nghị
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2018 | 2017   | 10/03/2026 |
        | 31/12/2016 | 2019   | 01/10/2026 |

    @TC-42-352 @l2022/42/4/d @nd152-2025/4/3
    Khung tình huống: Hạng Nhất cho tập thể, kỳ được khen trước đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023: trước và sau đó không được đếm, xét ngày <ngày xét>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                             | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Huân chương Lao động hạng Nhì         | công trạng | 01/01/2012 | <đến ngày> | không  |
        | Huân chương Lao động hạng Nhì         | đột xuất   | 05/05/2020 | 05/05/2020 | không  |
        | Huân chương Lao động hạng Nhì         | công trạng | 01/01/2016 | 31/12/2020 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2019 | 31/12/2020 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2021 | 31/12/2022 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2023 | 31/12/2023 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2015 | 31/12/2016 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2024 | 31/12/2024 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2018 | 31/12/2019 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2021 | 30/06/2021 | không  |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2022 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          |
        | 2017 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2017 | -        | Cờ thi đua của Chính phủ           |
        | 2018 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | -        | Cờ thi đua cấp tỉnh                |
        | 2019 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2019 | -        | Cờ thi đua cấp tỉnh                |
        | 2020 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2020 | -        | Cờ thi đua của Chính phủ (đã hủy)  |
        | 2021 | tốt      | Tập thể lao động xuất sắc (đã hủy) |
        | 2021 | -        | Tập thể lao động tiên tiến         |
        | 2021 | -        | Cờ thi đua cấp tỉnh (đã hủy)       |
        | 2022 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2022 | -        | Cờ thi đua của Chính phủ           |
        | 2023 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | -        | Cờ thi đua của Chính phủ           |
        | 2025 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | -        | Cờ thi đua cấp tỉnh                |
      Và thành tích của các năm <đầu kỳ>, 2023
      Và hồ sơ ghi nhận:
        | thời gian thành lập, hoạt động của tập thể               | 10 năm |
        | thuộc loại tập thể không thuộc đối tượng tặng cờ thi đua | có     |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành xuất sắc nhiệm vụ sau Huân chương Lao động hạng Nhì: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm                          |
        | năm liên tục đạt Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng sau Huân chương Lao động hạng Nhì: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | Số Cờ thi đua của Chính phủ sau Huân chương Lao động hạng Nhì: ít nhất 2 cờ — thực tế: 1 cờ, còn thiếu 01 cờ                                           |
        | Số Cờ thi đua cấp bộ, tỉnh sau Huân chương Lao động hạng Nhì: ít nhất 2 cờ — thực tế: 1 cờ, còn thiếu 01 cờ                                            |
        | Số Cờ thi đua cấp bộ, tỉnh sau Huân chương Lao động hạng Nhì: ít nhất 4 cờ — thực tế: 1 cờ, còn thiếu 03 cờ                                            |
        | Số Bằng khen cấp bộ, tỉnh theo công trạng sau Huân chương Lao động hạng Nhì: ít nhất 4 bằng khen — thực tế: 3 bằng khen, còn thiếu 01 bằng khen        |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                              |
        | Phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động                                                                                 |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                           |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                             |

      Dữ liệu: phần trước kỳ đề nghị thuộc kỳ đã được khen, hoặc chỉ nằm ngoài kỳ đề nghị
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2018 | 2017   | 10/03/2026 |
        | 31/12/2016 | 2019   | 01/10/2026 |

  Quy tắc: Bằng khen của Thủ tướng cho cá nhân đếm các năm, các lần Chiến sĩ thi đua cơ sở trong kỳ đề nghị, sau lần khen cùng hình thức
    Căn cứ: khoản 1, khoản 2 Điều 73 Luật Thi đua, khen thưởng năm 2022; khoản 9 Điều 30 Nghị định số 98/2023/NĐ-CP; khoản 7 Điều 33 Nghị định số 152/2025/NĐ-CP; Trả lời số 71926 của Bộ Nội vụ.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/10/2026: chưa kiểm chứng; phạm vi cấp huyện từ ngày 01/07/2025: còn cách hiểu khác nhau.

    @TC-73-350 @l2022/73/1 @l2022/73/1/b @nd98-2023/30/9 @nd152-2025/33/7
    Khung tình huống: Kỳ khen trước đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023, xét ngày <ngày xét>: còn 02 năm liên tục, 02 lần Chiến sĩ thi đua cơ sở
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2012 | 31/12/2013 |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2012 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                       |
        | 2017 | tốt        | Lao động tiên tiến              |
        | 2018 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2019 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2020 | tốt        | Lao động tiên tiến              |
        | 2021 | hoàn thành | Chiến sĩ thi đua cơ sở (đã hủy) |
        | 2022 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2023 | tốt        | Lao động tiên tiến              |
        | 2024 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2025 | tốt        | Lao động tiên tiến              |
      Và thành tích của các năm <đầu kỳ>, 2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến khi đề nghị: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | lần đạt Chiến sĩ thi đua cơ sở trong kỳ xét: ít nhất 3 lần — thực tế: 2 lần, còn thiếu 01 lần                       |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                           |
        | Lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh, hoặc đoạt giải cấp khu vực       |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                              |

      Dữ liệu: năm 2017, 2018 đã được khen hoặc trước kỳ đề nghị; năm 2021 chỉ hoàn thành nhiệm vụ; năm 2024, 2025 sau kỳ
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2018 | 2017   | 10/03/2024 |
        | 31/12/2016 | 2019   | 30/09/2026 |
        | 31/12/2018 | 2017   | 01/10/2026 |

    @TC-73-367 @l2022/73/1/b @nd98-2023/30/9 @nd152-2025/33/7
    Khung tình huống: Bằng khen của Thủ tướng Chính phủ, lần khen trước cho kỳ đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2024, xét ngày <ngày xét>: năm 2020 không được đếm, còn 04 năm liên tục
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2012 | 31/12/2013 |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2014 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              |
        | 2020 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2021 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2022 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở |
      Và thành tích của các năm <đầu kỳ>, 2024
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến khi đề nghị: ít nhất 5 năm — thực tế: 4 năm, còn thiếu 01 năm |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                           |
        | Lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh, hoặc đoạt giải cấp khu vực       |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                              |

      Dữ liệu: năm 2020 thuộc kỳ đã được khen, hoặc trước kỳ đề nghị
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2020 | 2020   | 10/03/2026 |
        | 31/12/2018 | 2021   | 01/10/2026 |

    @TC-73-351 @l2022/73/2
    Khung tình huống: Người lao động, kỳ khen trước đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023, xét ngày <ngày xét>: mỗi đường còn thiếu một phần
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và người được đề nghị là người lao động trực tiếp
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh  | công trạng | 01/01/2012 | 31/12/2013 |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2012 | <đến ngày> |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                       |
        | 2017 | tốt        | Lao động tiên tiến              |
        | 2018 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2019 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2020 | tốt        | Lao động tiên tiến              |
        | 2021 | hoàn thành | Chiến sĩ thi đua cơ sở (đã hủy) |
        | 2022 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2023 | tốt        | Lao động tiên tiến              |
        | 2024 | tốt        | Chiến sĩ thi đua cơ sở          |
        | 2025 | tốt        | Lao động tiên tiến              |
      Và thành tích của các năm <đầu kỳ>, 2023
      Và hồ sơ ghi nhận:
        | là công nhân, người lao động                                          | có    |
        | có sáng kiến mang lại giá trị cao                                     | không |
        | có đóng góp đào tạo, bồi dưỡng, giúp đỡ đồng nghiệp nâng cao tay nghề | không |
        | là nông dân                                                           | không |
        | thời gian mô hình sản xuất ổn định, hiệu quả                          | 1 năm |
        | giúp đỡ hộ gia đình khác, tạo việc làm cho người lao động             | không |
        | có phạm vi ảnh hưởng trong địa bàn cấp huyện                          | có    |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến khi đề nghị: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | lần đạt Chiến sĩ thi đua cơ sở trong kỳ xét: ít nhất 3 lần — thực tế: 2 lần, còn thiếu 01 lần                       |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                           |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                              |
        | Lập nhiều thành tích hoặc thành tích đột xuất trong lao động, sản xuất                                              |
        | Có sáng kiến mang lại giá trị cao — thực tế: không                                                                  |
        | Có đóng góp đào tạo, bồi dưỡng, giúp đỡ đồng nghiệp nâng cao tay nghề — thực tế: không                              |
        | Là nông dân — thực tế: không                                                                                        |
        | Thời gian mô hình sản xuất ổn định, hiệu quả: ít nhất 2 năm — thực tế: 1 năm, còn thiếu 01 năm                      |
        | Giúp đỡ hộ gia đình khác, tạo việc làm cho người lao động — thực tế: không                                          |

      Dữ liệu: là công nhân mà không có sáng kiến, không đào tạo đồng nghiệp thì chưa đủ; mô hình của nông dân phải từ 02 năm
        | đến ngày   | đầu kỳ | ngày xét   |
        | 31/12/2018 | 2017   | 30/06/2025 |
        | 31/12/2018 | 2017   | 01/07/2025 |
        | 31/12/2016 | 2019   | 30/09/2026 |
        | 31/12/2016 | 2019   | 01/10/2026 |

    @TC-73-352 @l2022/73/1/b @moha-71926
    Khung tình huống: Đã được "<đã được tặng>" theo <loại hình>, đã hủy: <đã hủy>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức      | loại hình   | từ ngày    | đến ngày   | đã hủy   |
        | <đã được tặng> | <loại hình> | 01/01/2019 | 31/12/2020 | <đã hủy> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              |
        | 2021 | tốt      | Chiến sĩ thi đua cơ sở |
        | 2022 | tốt      | Chiến sĩ thi đua cơ sở |
        | 2023 | tốt      | Chiến sĩ thi đua cơ sở |
        | 2024 | tốt      | -                      |
        | 2025 | tốt      | -                      |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: phải là Bằng khen cấp tỉnh theo công trạng còn hiệu lực
        | đã được tặng                          | loại hình  | đã hủy | kết luận                 |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | không  | Đủ điều kiện, tiêu chuẩn |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | có     | Không đủ tiêu chuẩn      |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | không  | Không đủ tiêu chuẩn      |

  Quy tắc: Cá nhân phải hoàn thành tốt nhiệm vụ 05 năm liên tục tính đến khi đề nghị; năm năm đã đứt quãng trước đó không được tính
    Căn cứ: điểm b khoản 1 Điều 73, điểm e khoản 1 Điều 44, điểm đ khoản 1 Điều 42 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-73-364 @l2022/73/1/b
    Khung tình huống: Bằng khen của Thủ tướng Chính phủ: năm năm đầu của kỳ 2018 – 2024 đều xuất sắc, năm 2023 xếp loại <năm 2023>, năm 2024 xếp loại <năm 2024>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2018 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2019 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2021 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2023 | <năm 2023> | Lao động tiên tiến     |
        | 2024 | <năm 2024> | Lao động tiên tiến     |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến khi đề nghị: ít nhất 5 năm — thực tế: <số năm> năm, còn thiếu <còn thiếu> năm |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                           |
        | Lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh, hoặc đoạt giải cấp khu vực                       |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                                              |

      Dữ liệu: năm năm đầu không kéo dài đến khi đề nghị thì không được tính
        | năm 2023         | năm 2024   | số năm | còn thiếu |
        | hoàn thành       | tốt        | 1      | 04        |
        | hoàn thành       | xuất sắc   | 1      | 04        |
        | xuất sắc         | hoàn thành | 0      | 05        |
        | không hoàn thành | hoàn thành | 0      | 05        |

    @TC-73-365 @l2022/73/1/b
    Khung tình huống: Bằng khen của Thủ tướng Chính phủ: kỳ 2018 – 2024, trong hai năm cuối chỉ năm <năm còn lại> có xếp loại
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm           | xếp loại | danh hiệu              |
        | 2018          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2019          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2020          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2021          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2022          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | <năm còn lại> | tốt      | Lao động tiên tiến     |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến khi đề nghị: ít nhất 5 năm — thực tế: <số năm> năm, còn thiếu <còn thiếu> năm |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                           |
        | Lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh, hoặc đoạt giải cấp khu vực                       |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                                              |

      Dữ liệu: năm không được xếp loại làm đứt số năm liên tục
        | năm còn lại | số năm | còn thiếu |
        | 2024        | 1      | 04        |
        | 2023        | 0      | 05        |

    @TC-73-366 @l2022/73/1/b
    Khung tình huống: Bằng khen của Thủ tướng Chính phủ: năm năm cuối của kỳ 2018 – 2024 đều từ hoàn thành tốt nhiệm vụ trở lên, năm 2019 xếp loại <năm 2019>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2018 | xuất sắc   | Lao động tiên tiến     |
        | 2019 | <năm 2019> | Lao động tiên tiến     |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2021 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2023 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2024 | tốt        | Chiến sĩ thi đua cơ sở |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: đủ năm năm liên tục đến khi đề nghị thì năm trước đó không ảnh hưởng
        | năm 2019         |
        | hoàn thành       |
        | không hoàn thành |
        | tốt              |

    @TC-44-364 @l2022/44/1/e
    Khung tình huống: Huân chương Lao động hạng Ba: năm năm đầu của kỳ 2018 – 2024 đều xuất sắc, năm 2023 xếp loại <năm 2023>, năm 2024 xếp loại <năm 2024>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2018 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2019 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2021 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2023 | <năm 2023> | Lao động tiên tiến     |
        | 2024 | <năm 2024> | Lao động tiên tiến     |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Bằng khen của Thủ tướng Chính phủ tính đến khi đề nghị: ít nhất 5 năm — thực tế: <số năm> năm, còn thiếu <còn thiếu> năm |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                                                 |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                                           |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                                              |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                                |

      Dữ liệu: năm năm đầu không kéo dài đến khi đề nghị thì không được tính
        | năm 2023         | năm 2024   | số năm | còn thiếu |
        | hoàn thành       | tốt        | 1      | 04        |
        | hoàn thành       | xuất sắc   | 1      | 04        |
        | xuất sắc         | hoàn thành | 0      | 05        |
        | không hoàn thành | hoàn thành | 0      | 05        |

    @TC-44-365 @l2022/44/1/e
    Khung tình huống: Huân chương Lao động hạng Ba: kỳ 2018 – 2024, trong hai năm cuối chỉ năm <năm còn lại> có xếp loại
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm           | xếp loại | danh hiệu              |
        | 2018          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2019          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2020          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2021          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | 2022          | xuất sắc | Chiến sĩ thi đua cơ sở |
        | <năm còn lại> | tốt      | Lao động tiên tiến     |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Bằng khen của Thủ tướng Chính phủ tính đến khi đề nghị: ít nhất 5 năm — thực tế: <số năm> năm, còn thiếu <còn thiếu> năm |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                                                 |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                                           |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                                              |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                                |

      Dữ liệu: năm không được xếp loại làm đứt số năm liên tục
        | năm còn lại | số năm | còn thiếu |
        | 2024        | 1      | 04        |
        | 2023        | 0      | 05        |

    @TC-44-366 @l2022/44/1/e
    Khung tình huống: Huân chương Lao động hạng Ba: năm năm cuối của kỳ 2018 – 2024 đều từ hoàn thành tốt nhiệm vụ trở lên, năm 2019 xếp loại <năm 2019>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                         | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Thủ tướng Chính phủ | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu              |
        | 2018 | xuất sắc   | Lao động tiên tiến     |
        | 2019 | <năm 2019> | Lao động tiên tiến     |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2021 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cơ sở |
        | 2023 | tốt        | Chiến sĩ thi đua cơ sở |
        | 2024 | tốt        | Chiến sĩ thi đua cơ sở |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: đủ năm năm liên tục đến khi đề nghị thì năm trước đó không ảnh hưởng
        | năm 2019         |
        | hoàn thành       |
        | không hoàn thành |
        | tốt              |

    @TC-42-364 @l2022/42/1/đ
    Khung tình huống: Huân chương Lao động hạng Nhất: năm năm đầu của kỳ 2018 – 2024 đều xuất sắc, năm 2023 xếp loại <năm 2023>, năm 2024 xếp loại <năm 2024>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                 |
        | 2018 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2019 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2021 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2023 | <năm 2023> | Lao động tiên tiến        |
        | 2024 | <năm 2024> | Lao động tiên tiến        |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Huân chương Lao động hạng Nhì tính đến khi đề nghị: ít nhất 5 năm — thực tế: <số năm> năm, còn thiếu <còn thiếu> năm |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                            |

      Dữ liệu: năm năm đầu không kéo dài đến khi đề nghị thì không được tính
        | năm 2023         | năm 2024   | số năm | còn thiếu |
        | hoàn thành       | tốt        | 1      | 04        |
        | hoàn thành       | xuất sắc   | 1      | 04        |
        | xuất sắc         | hoàn thành | 0      | 05        |
        | không hoàn thành | hoàn thành | 0      | 05        |

    @TC-42-365 @l2022/42/1/đ
    Khung tình huống: Huân chương Lao động hạng Nhất: kỳ 2018 – 2024, trong hai năm cuối chỉ năm <năm còn lại> có xếp loại
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm           | xếp loại | danh hiệu                 |
        | 2018          | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2019          | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2020          | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2021          | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | 2022          | xuất sắc | Chiến sĩ thi đua cấp tỉnh |
        | <năm còn lại> | tốt      | Lao động tiên tiến        |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Huân chương Lao động hạng Nhì tính đến khi đề nghị: ít nhất 5 năm — thực tế: <số năm> năm, còn thiếu <còn thiếu> năm |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức                                                                            |

      Dữ liệu: năm không được xếp loại làm đứt số năm liên tục
        | năm còn lại | số năm | còn thiếu |
        | 2024        | 1      | 04        |
        | 2023        | 0      | 05        |

    @TC-42-366 @l2022/42/1/đ
    Khung tình huống: Huân chương Lao động hạng Nhất: năm năm cuối của kỳ 2018 – 2024 đều từ hoàn thành tốt nhiệm vụ trở lên, năm 2019 xếp loại <năm 2019>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Nhất" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                     | loại hình  | từ ngày    | đến ngày   |
        | Huân chương Lao động hạng Nhì | công trạng | 01/01/2013 | 31/12/2017 |
      Và kết quả các năm như sau:
        | năm  | xếp loại   | danh hiệu                 |
        | 2018 | xuất sắc   | Lao động tiên tiến        |
        | 2019 | <năm 2019> | Lao động tiên tiến        |
        | 2020 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2021 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2022 | xuất sắc   | Chiến sĩ thi đua cấp tỉnh |
        | 2023 | tốt        | Chiến sĩ thi đua cấp tỉnh |
        | 2024 | tốt        | Chiến sĩ thi đua cấp tỉnh |
      Và thành tích của các năm 2018, 2024
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: đủ năm năm liên tục đến khi đề nghị thì năm trước đó không ảnh hưởng
        | năm 2019         |
        | hoàn thành       |
        | không hoàn thành |
        | tốt              |

  Quy tắc: Bằng khen của Thủ tướng cho tập thể đếm từ sau Bằng khen cấp tỉnh lần đầu; các Bằng khen được tặng tiếp không bắt đếm lại từ đầu
    Căn cứ: khoản 4, khoản 5 Điều 73 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/10/2026: chưa kiểm chứng.

    @TC-73-353 @l2022/73/4 @l2022/73/4/e
    Khung tình huống: Năm năm xuất sắc, trong đó được tặng tiếp Bằng khen cấp tỉnh cho kỳ đến <lần một> và đến <lần hai>
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày  |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2019 | <lần đầu> |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2021 | <lần một> |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2023 | <lần hai> |
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2021 | xuất sắc |
        | 2022 | xuất sắc |
        | 2023 | xuất sắc |
        | 2024 | xuất sắc |
        | 2025 | xuất sắc |
      Khi thẩm định đề nghị này ngày 10/06/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai Bằng khen được tặng tiếp phải trong năm năm đó; năm năm phải sau Bằng khen lần đầu
        | lần đầu    | lần một    | lần hai    | kết luận                 |
        | 31/12/2020 | 31/12/2022 | 31/12/2024 | Đủ điều kiện, tiêu chuẩn |
        | 31/12/2020 | 31/12/2022 | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | 31/12/2020 | 31/12/2022 | 31/03/2026 | Không đủ tiêu chuẩn      |
        | 31/12/2021 | 31/12/2022 | 31/12/2024 | Không đủ tiêu chuẩn      |

    @TC-73-354 @l2022/73/4 @l2022/73/4/e @nd152-2025/4/3
    Khung tình huống: Tập thể, Bằng khen lần đầu cho kỳ đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023, xét ngày <ngày xét>: còn 02 năm liên tục, 01 Bằng khen
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                             | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2012 | 31/12/2012 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2013 | 30/06/2013 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2013 | 31/12/2014 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2015 | <đến ngày> | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2017 | <lần hai>  | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2019 | 31/12/2020 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2022 | 30/06/2022 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2021 | 31/12/2022 | có     |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2022 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          |
        | 2017 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | -        | Cờ thi đua cấp tỉnh                |
        | 2019 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2020 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2021 | tốt      | Tập thể lao động xuất sắc (đã hủy) |
        | 2021 | -        | Tập thể lao động tiên tiến         |
        | 2021 | -        | Cờ thi đua cấp tỉnh (đã hủy)       |
        | 2022 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2023 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | -        | Cờ thi đua cấp tỉnh                |
      Và thành tích của các năm <đầu kỳ>, 2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | Lập thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh                                                                                     |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                                                          |
        | Tiêu biểu trong cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức                                                          |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                       |
        | Phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động                                                                          |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                    |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                 |
        | Thành tích phục vụ nhiệm vụ chính trị                                                                                                           |
        | năm liên tục hoàn thành xuất sắc nhiệm vụ sau Bằng khen cấp bộ, tỉnh: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm                          |
        | năm liên tục đạt Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng sau Bằng khen cấp bộ, tỉnh: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | Số Cờ thi đua cấp bộ, tỉnh sau Bằng khen cấp bộ, tỉnh: ít nhất 1 cờ — thực tế: 0 cờ, còn thiếu 01 cờ                                            |
        | Số Bằng khen cấp bộ, tỉnh theo công trạng được tặng thêm trong kỳ xét: ít nhất 2 bằng khen — thực tế: 1 bằng khen, còn thiếu 01 bằng khen       |

      Dữ liệu: Bằng khen lần hai cho kỳ sau hoặc trước kỳ đề nghị, Bằng khen đã hủy hoặc theo phong trào đều không đếm
        | đến ngày   | lần hai    | đầu kỳ | ngày xét   |
        | 31/12/2018 | 31/12/2024 | 2017   | 30/09/2026 |
        | 31/12/2016 | 31/12/2018 | 2019   | 01/10/2026 |

    @TC-73-355 @l2022/73/5
    Khung tình huống: Doanh nghiệp, Bằng khen lần đầu cho kỳ đến <đến ngày>, kỳ đề nghị <đầu kỳ> – 2023, xét ngày <ngày xét>: còn 02 năm liên tục, 01 Bằng khen
      Biết doanh nghiệp Hợp tác xã Tân Tiến được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và các lần khen trước như sau:
        | hình thức                             | loại hình  | từ ngày    | đến ngày   | đã hủy |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2012 | 31/12/2012 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2013 | 30/06/2013 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2013 | 31/12/2014 | có     |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2015 | <đến ngày> | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2017 | <lần hai>  | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2019 | 31/12/2020 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | phong trào | 01/03/2022 | 30/06/2022 | không  |
        | Bằng khen của Chủ tịch UBND tỉnh      | công trạng | 01/01/2021 | 31/12/2022 | có     |
        | Giấy khen của Chủ tịch UBND cấp huyện | công trạng | 01/01/2022 | 31/12/2022 | không  |
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          |
        | 2017 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2018 | -        | Cờ thi đua cấp tỉnh                |
        | 2019 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2020 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2021 | tốt      | Tập thể lao động xuất sắc (đã hủy) |
        | 2021 | -        | Tập thể lao động tiên tiến         |
        | 2021 | -        | Cờ thi đua cấp tỉnh (đã hủy)       |
        | 2022 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2023 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2024 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | xuất sắc | Tập thể lao động xuất sắc          |
        | 2025 | -        | Cờ thi đua cấp tỉnh                |
      Và thành tích của các năm <đầu kỳ>, 2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | Lập thành tích đột xuất có phạm vi ảnh hưởng trong bộ, tỉnh                                                                                     |
        | Có nhiều đóng góp cho kinh tế - xã hội                                                                                                          |
        | Tiêu biểu trong cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức                                                          |
        | Lập thành tích xuất sắc, tiêu biểu được bình xét trong phong trào thi đua                                                                       |
        | Phong trào thi đua do Chủ tịch nước hoặc Thủ tướng Chính phủ phát động                                                                          |
        | Xét khen khi sơ kết hoặc tổng kết phong trào                                                                                                    |
        | Phong trào thi đua do bộ, ngành, tỉnh phát động                                                                                                 |
        | Thành tích phục vụ nhiệm vụ chính trị                                                                                                           |
        | năm liên tục hoàn thành xuất sắc nhiệm vụ sau Bằng khen cấp bộ, tỉnh: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm                          |
        | năm liên tục đạt Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng sau Bằng khen cấp bộ, tỉnh: ít nhất 5 năm — thực tế: 2 năm, còn thiếu 03 năm |
        | Số Cờ thi đua cấp bộ, tỉnh sau Bằng khen cấp bộ, tỉnh: ít nhất 1 cờ — thực tế: 0 cờ, còn thiếu 01 cờ                                            |
        | Số Bằng khen cấp bộ, tỉnh theo công trạng được tặng thêm trong kỳ xét: ít nhất 2 bằng khen — thực tế: 1 bằng khen, còn thiếu 01 bằng khen       |
        | Có đóng góp được bộ, tỉnh công nhận                                                                                                             |

      Dữ liệu: Bằng khen lần hai cho kỳ sau hoặc trước kỳ đề nghị, Bằng khen đã hủy hoặc theo phong trào đều không đếm
        | đến ngày   | lần hai    | đầu kỳ | ngày xét   |
        | 31/12/2018 | 31/12/2024 | 2017   | 30/09/2026 |
        | 31/12/2016 | 31/12/2018 | 2019   | 01/10/2026 |

  Quy tắc: Chiến sĩ thi đua cấp tỉnh, toàn quốc chỉ đếm các lần, sáng kiến, đề tài trong kỳ, đúng phạm vi và chưa dùng
    Căn cứ: khoản 1 Điều 21, khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022; Công văn số 5007/BNV-TĐKT.
    Nguồn: đã đối chiếu văn bản; cách tính lần liên tục, các trường hợp từ ngày 01/10/2026: chưa kiểm chứng; dùng lại sáng kiến cho danh hiệu cao hơn: còn cách hiểu khác nhau.

    @TC-22-350 @l2022/22/1 @l2022/22/1/a @l2022/22/1/b @cv5007/III/5/c
    Khung tình huống: Chiến sĩ thi đua cấp tỉnh, kỳ đề nghị 2022 – 2024, cách hiểu đã chọn là "<cách hiểu>"
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                          | sáng kiến chưa dùng | sáng kiến đã dùng | đề tài chưa dùng | đề tài đã dùng | đã dùng để xét                   | phạm vi |
        | 2021 | xuất sắc | Chiến sĩ thi đua cơ sở             | 1                   | 0                 | 1                | 0              | -                                | tỉnh    |
        | 2022 | xuất sắc | Lao động tiên tiến                 | 1                   | 0                 | 1                | 0              | -                                | cơ sở   |
        | 2022 | -        | Chiến sĩ thi đua cơ sở (đã hủy)    | 0                   | 0                 | 0                | 0              | -                                | -       |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở             | 0                   | 1                 | 0                | 1              | Bằng khen của Chủ tịch UBND tỉnh | tỉnh    |
        | 2023 | -        | Chiến sĩ thi đua cấp tỉnh (đã hủy) | 0                   | 0                 | 0                | 0              | -                                | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở             | 0                   | 0                 | 0                | 0              | -                                | -       |
        | 2025 | xuất sắc | Chiến sĩ thi đua cơ sở             | 1                   | 0                 | 1                | 0              | -                                | tỉnh    |
      Và thành tích của các năm 2022, 2024
      Và đơn vị đã có văn bản chọn cách hiểu "<cách hiểu>"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | Số lần liên tục đạt Chiến sĩ thi đua cơ sở, chưa dùng để xét Chiến sĩ thi đua cấp bộ, tỉnh: ít nhất 3 lần — thực tế: 2 lần, còn thiếu 01 lần            |
        | <sáng kiến>: ít nhất 1 sáng kiến — thực tế: 0 sáng kiến, còn thiếu 01 sáng kiến                                                                         |
        | Số đề tài khoa học áp dụng hiệu quả, có phạm vi ảnh hưởng bộ, tỉnh, chưa dùng để xét lần nào: ít nhất 1 đề tài — thực tế: 0 đề tài, còn thiếu 01 đề tài |
        | huộc lực lượng vũ trang, dân quân tự vệ                                                                                                                 |
        | Mưu trí, sáng tạo trong chiến đấu                                                                                                                       |

      Dữ liệu: sáng kiến, đề tài năm 2021, 2025 ngoài kỳ; năm 2022 chỉ có phạm vi cơ sở; năm 2023 đã dùng để xét Bằng khen
        | cách hiểu                                            | sáng kiến                                                                                     |
        | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần        | Số sáng kiến hiệu quả, có khả năng nhân rộng trong phạm vi bộ, tỉnh, chưa dùng để xét lần nào |
        | Được dùng lại từ danh hiệu này cho danh hiệu cao hơn | Số sáng kiến có phạm vi bộ, tỉnh, chưa dùng hoặc mới dùng để xét danh hiệu thấp hơn           |

    @TC-21-350 @l2022/21/1 @cv5007/III/5/c
    Khung tình huống: Chiến sĩ thi đua toàn quốc, kỳ đề nghị 2020 – 2024, cách hiểu đã chọn là "<cách hiểu>"
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu                           | sáng kiến chưa dùng | sáng kiến đã dùng | đề tài chưa dùng | đề tài đã dùng | đã dùng để xét                    | phạm vi   |
        | 2017 | xuất sắc | Chiến sĩ thi đua cấp tỉnh           | 0                   | 0                 | 0                | 0              | -                                 | -         |
        | 2018 | xuất sắc | Chiến sĩ thi đua toàn quốc          | 0                   | 0                 | 0                | 0              | -                                 | -         |
        | 2019 | xuất sắc | Lao động tiên tiến                  | 1                   | 0                 | 1                | 0              | -                                 | toàn quốc |
        | 2020 | xuất sắc | Lao động tiên tiến                  | 1                   | 0                 | 1                | 0              | -                                 | tỉnh      |
        | 2021 | xuất sắc | Chiến sĩ thi đua cấp tỉnh           | 0                   | 1                 | 0                | 1              | Bằng khen của Thủ tướng Chính phủ | toàn quốc |
        | 2022 | xuất sắc | Chiến sĩ thi đua toàn quốc (đã hủy) | 0                   | 0                 | 0                | 0              | -                                 | -         |
        | 2024 | xuất sắc | Chiến sĩ thi đua cấp tỉnh (đã hủy)  | 0                   | 0                 | 0                | 0              | -                                 | -         |
        | 2025 | xuất sắc | Chiến sĩ thi đua cấp tỉnh           | 1                   | 0                 | 1                | 0              | -                                 | toàn quốc |
      Và thành tích của các năm 2020, 2024
      Và đơn vị đã có văn bản chọn cách hiểu "<cách hiểu>"
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"
      Và các lý do là:
        | Số lần đạt Chiến sĩ thi đua cấp bộ, tỉnh chưa dùng để xét Chiến sĩ thi đua toàn quốc: ít nhất 2 lần — thực tế: 1 lần, còn thiếu 01 lần                   |
        | <sáng kiến>: ít nhất 1 sáng kiến — thực tế: 0 sáng kiến, còn thiếu 01 sáng kiến                                                                          |
        | Số đề tài khoa học áp dụng hiệu quả, có phạm vi ảnh hưởng toàn quốc, chưa dùng để xét lần nào: ít nhất 1 đề tài — thực tế: 0 đề tài, còn thiếu 01 đề tài |
        | huộc lực lượng vũ trang, dân quân tự vệ                                                                                                                  |
        | Mưu trí, sáng tạo trong chiến đấu                                                                                                                        |

      Dữ liệu: lần năm 2017 đã dùng để xét danh hiệu năm 2018, năm 2024 bị hủy, năm 2025 sau kỳ; sáng kiến, đề tài năm 2021 đã dùng để xét Bằng khen
        | cách hiểu                                            | sáng kiến                                                                                      |
        | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần        | Số sáng kiến hiệu quả, có khả năng nhân rộng trong phạm vi toàn quốc, chưa dùng để xét lần nào |
        | Được dùng lại từ danh hiệu này cho danh hiệu cao hơn | Số sáng kiến có phạm vi toàn quốc, chưa dùng hoặc mới dùng để xét danh hiệu thấp hơn           |

  Quy tắc: Chiến sĩ thi đua cấp tỉnh được đề nghị ngay trong năm đạt Chiến sĩ thi đua cơ sở lần thứ ba, để chậm thì có lưu ý
    Căn cứ: điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: theo nguồn dẫn lại.

    @TC-22-351 @l2022/22/1/a
    Khung tình huống: Ba lần liên tục các năm 2022, 2023, 2024, đề nghị năm 2025, năm 2025 được ghi "<danh hiệu>"
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2022 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
        | 2025 | xuất sắc | <danh hiệu>            | 0                   | -       |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Số lần đạt Chiến sĩ thi đua cơ sở trong năm đề nghị: ít nhất 1 lần — thực tế: 0 lần, còn thiếu 01 lần"

      Dữ liệu: năm đề nghị không có lần đạt còn hiệu lực
        | danh hiệu                       |
        | Lao động tiên tiến              |
        | Chiến sĩ thi đua cơ sở (đã hủy) |

    @TC-22-352 @l2022/22/1/a
    Tình huống: Đề nghị đúng năm đạt lần thứ ba thì không có lưu ý
      Biết bà Phạm Thị Hòa được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh"
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng | phạm vi |
        | 2022 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2023 | xuất sắc | Chiến sĩ thi đua cơ sở | 0                   | -       |
        | 2024 | xuất sắc | Chiến sĩ thi đua cơ sở | 1                   | tỉnh    |
      Khi thẩm định đề nghị này ngày 10/03/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và lưu ý không nói đến "trong năm đề nghị"
